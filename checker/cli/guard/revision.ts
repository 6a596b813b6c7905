import { isAbsolute, relative, resolve } from 'node:path';
import type { CheckResult } from '#generated/types';
import type { FoundFile } from '#node/find-files';
import { changesSince, type GitChanges } from '#node/git-changes';
import { REVISION } from '#text/guarding';
import { quote } from '#util/visible-text';
import { type Comparison, compareResults, knownModel, type Model, parseModel, type ReadLimits } from '../../index.ts';
import { Failure } from '../failure.ts';
import type { Session } from '../session.ts';

/** What changed since a revision, waiting for results. */
export interface OpenRevision {
  /** Whether a file is to be checked: it is new or differs from what it was. */
  readonly takes: (file: FoundFile) => boolean;
  /** Checks the old versions of the same files and compares. */
  readonly compare: (
    results: readonly CheckResult[],
    checkOld: (model: Model, path: string) => CheckResult,
  ) => Comparison;
  /** Tells which models among the paths are gone. */
  readonly tellDeleted: (paths: readonly string[]) => void;
}

/** Asks git what changed since a revision. Throws a Failure that says why it cannot tell. */
export function openRevision(revision: string, limits: ReadLimits, session: Session): OpenRevision {
  const changes = changesSince(revision);
  if ('reason' in changes) {
    const { reason, cause } = changes;
    throw new Failure(session.say(REVISION[reason], { revision: quote(revision), cause }));
  }
  return {
    takes: ({ path }) => changes.changed.has(resolve(path)),
    compare: (results, checkOld) => compare(changes, results, { limits, checkOld, revision }, session),
    tellDeleted: (paths) => {
      const folders = paths.map((path) => resolve(path));
      for (const path of changes.deleted) {
        const isAsked = folders.some((folder) => isWithin(folder, path));
        const bytes = isAsked && path.toLowerCase().endsWith('.json') ? changes.contentBefore(path) : undefined;
        if (bytes !== undefined && parseModel(bytes, limits).ok)
          session.complain(session.say(REVISION.deleted, { path: asTyped(path), revision }));
      }
    },
  };
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way.startsWith('..') || isAbsolute(way));
}

/** A path as somebody in the working folder would type it. */
const asTyped = (path: string): string => (isWithin(resolve(''), path) ? relative('', path) : path);

interface Old {
  readonly limits: ReadLimits;
  readonly checkOld: (model: Model, path: string) => CheckResult;
  readonly revision: string;
}

function compare(
  { changed, contentBefore }: GitChanges,
  results: readonly CheckResult[],
  { limits, checkOld, revision }: Old,
  session: Session,
): Comparison {
  const before = results.flatMap(({ model }) => {
    const { path = '' } = model;
    const former = changed.get(resolve(path));
    const bytes = former === undefined ? undefined : contentBefore(former);
    if (bytes === undefined) return [];
    const read = parseModel(bytes, limits);
    if (read.ok) return [knownModel(checkOld(read.model, path))];
    session.complain(session.say(REVISION.brokenBefore, { path, revision }));
    return [];
  });
  return compareResults(before, results);
}
