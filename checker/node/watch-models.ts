import { watch } from 'chokidar';

/** A watch that goes on until it is closed. */
export interface Watch {
  readonly close: () => Promise<void>;
}

/** One save may write a file twice, and a tool may write many: what comes within this time, in milliseconds, is told together. */
const PAUSE = 40;

const isCandidate = (path: string): boolean => path.toLowerCase().endsWith('.json');
const HIDDEN = /(^|[/\\])(\.[^./\\][^/\\]*|node_modules)([/\\]|$)/;

/** Hidden folders and node_modules are passed over below a path that was asked for, not above it. */
function isPassedOver(path: string, paths: readonly string[]): boolean {
  const asked = paths.filter((one) => path.startsWith(one));
  return !asked.some((one) => !HIDDEN.test(path.slice(one.length))) && HIDDEN.test(path);
}

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
  const watcher = watch([...paths], {
    ignoreInitial: true,
    atomic: true,
    ignored: (path) => isPassedOver(path, paths),
  });
  watcher.on('all', (_, path) => {
    if (!isCandidate(path) && !paths.includes(path)) return;
    changed.add(path.replaceAll('\\', '/'));
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
