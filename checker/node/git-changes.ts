import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';

/** Why git could not say what changed. */
export interface GitProblem {
  readonly reason: 'noGit' | 'noRepository' | 'unknownRevision' | 'shallow' | 'failed';
  readonly cause: string;
}

/** What changed between a revision and the files as they lie on the disk. */
export interface GitChanges {
  /** Absolute paths of files that are new or different, each with the path it had before, if there was one. */
  readonly changed: ReadonlyMap<string, string | undefined>;
  /** Absolute paths of files that are gone. */
  readonly deleted: readonly string[];
  /** The content of a file as it was, by the absolute path it had. */
  readonly contentBefore: (path: string) => Uint8Array | undefined;
}

const LARGEST = 1_000_000_000;

/** Thrown inside this file only; the caller gets a `GitProblem`. */
class GitFailure extends Error {
  readonly problem: GitProblem;

  constructor(reason: GitProblem['reason'], cause: string) {
    super(cause);
    this.problem = { reason, cause };
  }
}

/**
 * Asks git what changed since a revision, counted from where the two lines of work parted. Git is called with a list of arguments and
 * without a shell; a revision that looks like an option is refused before git sees it.
 */
export function changesSince(revision: string, folder = '.'): GitChanges | GitProblem {
  try {
    return read(revision, folder);
  } catch (error) {
    if (error instanceof GitFailure) return error.problem;
    throw error;
  }
}

function read(revision: string, folder: string): GitChanges {
  const top = topOf(folder);
  const base = baseOf(revision, top);
  const [changed, deleted]: [Map<string, string | undefined>, string[]] = [new Map(), []];
  const at = (path: string): string => resolve(top, path);
  const fields = git(['diff', '--name-status', '-z', '--find-renames', '--no-ext-diff', base, '--'], top, 'must').split(
    '\0',
  );
  for (let index = 0; index + 1 < fields.length; ) {
    const [status = '', first = ''] = fields.slice(index, index + 2);
    const hasTwo = status.startsWith('R') || status.startsWith('C');
    if (status === 'D') deleted.push(at(first));
    else changed.set(at(hasTwo ? (fields[index + 2] ?? '') : first), status === 'A' ? undefined : at(first));
    index += hasTwo ? 3 : 2;
  }
  const untracked = git(['ls-files', '--others', '--exclude-standard', '-z'], top, 'must').split('\0');
  for (const path of untracked) if (path !== '') changed.set(at(path), undefined);
  return { changed, deleted, contentBefore: (path) => contentAt(base, path, top) };
}

/** The folder that git's paths are told from, by the name it has here: git itself would follow links. */
function topOf(folder: string): string {
  const { status, stdout } = run(['rev-parse', '--show-cdup'], folder);
  const isInside = line(git(['rev-parse', '--is-inside-work-tree'], folder)) === 'true';
  if (status !== 0 || !isInside) throw new GitFailure('noRepository', '');
  return resolve(folder, stdout.toString().trim());
}

/** The commit where the work since the revision began. */
function baseOf(revision: string, top: string): string {
  if (!/^[^-\s]\P{Cc}*$/u.test(revision)) throw new GitFailure('unknownRevision', '');
  const isShallow = line(git(['rev-parse', '--is-shallow-repository'], top)) === 'true';
  const commit = line(git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], top));
  if (commit === undefined) throw new GitFailure(isShallow ? 'shallow' : 'unknownRevision', '');
  const parting = line(git(['merge-base', commit, 'HEAD'], top));
  if (parting === undefined && isShallow) throw new GitFailure('shallow', '');
  return parting ?? commit;
}

function contentAt(commit: string, path: string, top: string): Uint8Array | undefined {
  const inside = path.slice(top.length + 1).replaceAll('\\', '/');
  const { status, stdout } = run(['cat-file', 'blob', `${commit}:${inside}`], top);
  return status === 0 ? stdout : undefined;
}

/** What git prints; a failure is empty, or the end where the answer is needed. */
function git(args: readonly string[], folder: string, need: 'must' | 'may' = 'may'): string {
  const { status, stdout, stderr } = run(args, folder);
  if (status !== 0 && need === 'must') throw new GitFailure('failed', stderr.toString().split('\n')[0] ?? '');
  return status === 0 ? stdout.toString() : '';
}

function run(args: readonly string[], folder: string) {
  // Files of the repository must not make git start programs of their choice.
  const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '--no-pager', ...args];
  const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
  const ran = spawnSync('git', safe, { cwd: folder, env, maxBuffer: LARGEST, windowsHide: true });
  if (ran.error !== undefined) {
    const isMissing = 'code' in ran.error && ran.error.code === 'ENOENT';
    throw new GitFailure(isMissing ? 'noGit' : 'failed', ran.error.message);
  }
  return ran;
}

const line = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());
