import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file to look at; files found in folders are models only when they say so. */
export interface FoundFile {
  readonly path: string;
  readonly size: number;
  readonly isNamed: boolean;
}

/** A path that leads to no file. */
export interface PathProblem {
  readonly path: string;
  readonly reason: 'missing' | 'unreadable' | 'notAFile';
  readonly cause: string;
}

/** The files that paths stand for: a file itself, or every JSON file below a folder, in name order. Hidden folders and node_modules are passed over. */
export function findFiles(paths: readonly string[]): { files: FoundFile[]; problems: PathProblem[] } {
  const files = new Map<string, FoundFile>();
  const problems: PathProblem[] = [];
  for (const path of paths) {
    try {
      const found = statSync(path);
      if (found.isDirectory()) for (const file of filesBelow(path, problems)) addOnce(files, file);
      else if (found.isFile()) addOnce(files, { path: withSlashes(path), size: found.size, isNamed: true });
      else problems.push({ path, reason: 'notAFile', cause: '' });
    } catch (error) {
      problems.push(problemOf(path, error));
    }
  }
  return { files: [...files.values()], problems };
}

function addOnce(files: Map<string, FoundFile>, file: FoundFile): void {
  if (!files.has(file.path) || file.isNamed) files.set(file.path, file);
}

function filesBelow(folder: string, problems: PathProblem[]): FoundFile[] {
  return entriesOf(folder, problems).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return isPassedOver(entry.name) ? [] : filesBelow(path, problems);
    if (!entry.isFile() || !entry.name.toLowerCase().endsWith('.json')) return [];
    return [{ path: withSlashes(path), size: lstatSync(path).size, isNamed: false }];
  });
}

function entriesOf(folder: string, problems: PathProblem[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    problems.push(problemOf(folder, error));
    return [];
  }
}

const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

const withSlashes = (path: string): string => path.replaceAll('\\', '/');

/** What a failed call on a path says, in the words of `PathProblem`. */
export function problemOf(path: string, error: unknown): PathProblem {
  const cause = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return { path, reason: cause === 'ENOENT' || cause === 'ENOTDIR' ? 'missing' : 'unreadable', cause };
}
