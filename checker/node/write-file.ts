import { appendFileSync, realpathSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Why nothing can be written at a path, and the path that is in the way. */
export interface OutputProblem {
  readonly reason: 'outputIsFolder' | 'outputFolderMissing';
  readonly path: string;
}

/** Looks at a place before any work is done for it: it must be in a folder, and no folder itself. */
export function outputProblem(path: string): OutputProblem | undefined {
  if (/[/\\]$/.test(path) || statOf(path)?.isDirectory()) return { reason: 'outputIsFolder', path };
  const folder = dirname(path);
  return statOf(folder)?.isDirectory() ? undefined : { reason: 'outputFolderMissing', path: folder };
}

/** Writes a file whole or not at all: beside its place first, then renamed. Throws when the place cannot be written. */
export function writeWhole(path: string, text: string): void {
  const before = statOf(path);
  // A device or a pipe, as /dev/null, is written to; renaming would put a file in its place.
  if (before !== undefined && !before.isFile()) return writeFileSync(path, text);
  const place = before === undefined ? path : realpathSync(path);
  const beside = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, text, before === undefined ? {} : { mode: before.mode });
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Adds a text to the end of a file that others may write to as well. */
export const appendText = (path: string, text: string): void => appendFileSync(path, text);

/** Whether two paths lead to the same existing file. */
export function isSameFile(one: string, other: string): boolean {
  const [first, second] = [statOf(one), statOf(other)];
  return first !== undefined && second !== undefined && first.ino === second.ino && first.dev === second.dev;
}

const statOf = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });
