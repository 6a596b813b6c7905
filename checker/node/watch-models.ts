import { statSync } from 'node:fs';
import { dirname, normalize } from 'node:path';
import { watch } from 'chokidar';

/** A watch that goes on until it is closed. */
export interface Watch {
  readonly close: () => Promise<void>;
}

/**
 * One save may write a file twice, and a tool may write many: what comes within this time, in milliseconds, is told together. It is longer
 * than the 50 for which chokidar drops further changes of a file, so that what it drops is there when the file is read.
 */
const PAUSE = 55;

const HIDDEN = /(^|[/\\])(\.[^./\\][^/\\]*|node_modules)([/\\]|$)/;

const slashed = (path: string): string => normalize(path).replaceAll('\\', '/');

/**
 * Watches files and folders of models, and tells which JSON files changed, came or went; several at once are told once.
 *
 * @param paths as they are given to the program; the paths told are below these
 * @param onChange called with the changed paths in name order, written with `/`
 * @returns when the watch has begun
 */
export async function watchModels(
  paths: readonly string[],
  onChange: (changed: readonly string[]) => void,
): Promise<Watch> {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    const told = [...changed].sort();
    changed.clear();
    onChange(told);
  };
  const { places, isWatched, isTold } = scopeOf(paths);
  const watcher = watch(places, { ignoreInitial: true, atomic: true, ignored: (path) => !isWatched(slashed(path)) });
  watcher.on('all', (_, told) => {
    const path = slashed(told);
    if (!isTold(path)) return;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(tell, PAUSE);
  });
  await new Promise<void>((resolve, reject) => {
    watcher.once('ready', resolve);
    watcher.once('error', reject);
  });
  return {
    close: () => {
      clearTimeout(timer);
      return watcher.close();
    },
  };
}

/** A named file is watched through its folder, so that it is seen again after it was deleted or replaced. */
function scopeOf(paths: readonly string[]) {
  const asked = paths.map((path) => slashed(path).replace(/(.)\/$/, '$1'));
  const folders = asked.filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory());
  const files = new Set(asked.filter((path) => !folders.includes(path)));
  const around = [...files].map((path) => slashed(dirname(path)));
  const belowOneOf = (path: string): string | undefined => {
    const folder = folders.find(
      (one) => one === '.' || path === one || path.startsWith(one.endsWith('/') ? one : `${one}/`),
    );
    return folder === undefined ? undefined : path.slice(folder === '.' ? 0 : folder.length);
  };
  // Hidden folders and node_modules are passed over below a path that was asked for, not above it.
  const isInFolder = (path: string): boolean => {
    const rest = belowOneOf(path);
    return rest !== undefined && !HIDDEN.test(rest);
  };
  return {
    places: [...new Set([...folders, ...around])],
    isWatched: (path: string): boolean => files.has(path) || around.includes(path) || isInFolder(path),
    isTold: (path: string): boolean => files.has(path) || (path.toLowerCase().endsWith('.json') && isInFolder(path)),
  };
}
