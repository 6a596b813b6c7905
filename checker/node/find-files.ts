import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';

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
      else if (found.isFile()) addOnce(files, { path: withSlashes(normalize(path)), size: found.size, isNamed: true });
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
    const isCandidate = (entry.isFile() || entry.isSymbolicLink()) && entry.name.toLowerCase().endsWith('.json');
    return isCandidate ? fileAt(path, problems) : [];
  });
}

/** A link to a file is followed; a link to a folder is not, since it may lead round in a circle. */
function fileAt(path: string, problems: PathProblem[]): FoundFile[] {
  try {
    const found = statSync(path);
    return found.isFile() ? [{ path: withSlashes(path), size: found.size, isNamed: false }] : [];
  } catch (error) {
    problems.push(problemOf(path, error));
    return [];
  }
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

const withSlashes = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'));

/** What a failed call on a path says, in the words of `PathProblem`. Throws what is no refusal of the operating system: that is our fault, not the file's. */
export function problemOf(path: string, error: unknown): PathProblem {
  if (!(error instanceof Error && 'syscall' in error)) throw error;
  const cause = 'code' in error ? String(error.code) : error.message;
  return { path, reason: ['ENOENT', 'ENOTDIR'].includes(cause) ? 'missing' : 'unreadable', cause };
}
