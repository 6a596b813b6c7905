import { asFileNames, asThisRunNames, isGone, loadBaseline } from '#node/load-baseline';
import { writeWhole } from '#node/write-file';
import { FILES } from '#text/cli';
import { BASELINE } from '#text/guarding';
import {
  type Baseline,
  baselineText,
  type CheckResult,
  type Comparison,
  compareResults,
  problemText,
  updatedBaseline,
} from '../../index.ts';
import { causeOf } from '../cause.ts';
import { Failure } from '../failure.ts';
import type { Session } from '../session.ts';
import { refuseOutput } from '../write-output.ts';

/** What the options say about a baseline. */
export interface BaselineRequest {
  readonly path: string;
  /** Brings the file up to date, also where nobody works at the screen. */
  readonly isUpdated: boolean;
  /** Takes new findings into the file. */
  readonly acceptsNew: boolean;
  /** Whether all requirements are asked. */
  readonly isWhole: boolean;
}

/** A baseline that was read and waits for results. */
export interface OpenBaseline {
  readonly compare: (results: readonly CheckResult[]) => Comparison;
  /** Writes what the comparison makes of the file, and tells what was done or is left to do. */
  readonly settle: (comparison: Comparison) => void;
}

/** Reads the baseline before anything is checked. Throws a Failure that names what is wrong with the file. */
export async function openBaseline(request: BaselineRequest, session: Session): Promise<OpenBaseline> {
  const { path, acceptsNew } = request;
  if (acceptsNew) refuseOutput(path, session);
  const before = await read(path, session);
  if (before === undefined && !acceptsNew) throw new Failure(session.say(BASELINE.missing, { path }));
  const known = before?.baseline.models ?? [];
  return {
    compare: (results) => {
      const paths = results.flatMap(({ model }) => model.path ?? []);
      return compareResults(asThisRunNames(known, path, paths), results);
    },
    settle: (comparison) => settle(comparison, before?.text, request, session),
  };
}

async function read(
  path: string,
  session: Session,
): Promise<{ readonly baseline: Baseline; readonly text: string } | undefined> {
  const loaded = await loadBaseline(path).catch((error: unknown) => {
    throw new Failure(session.say(FILES.unreadable, { path, cause: causeOf(error) }));
  });
  if (loaded === undefined) return undefined;
  if (loaded.ok) return { baseline: loaded.model, text: loaded.text };
  const lines = loaded.problems.map(
    (problem) => `${path}:${problem.line}:${problem.column}: ${problemText(problem, session.language)}`,
  );
  for (const line of lines.slice(0, -1)) session.complain(line);
  throw new Failure(lines.at(-1) ?? '');
}

/**
 * The file shrinks by itself where a person works and can commit it; a build server only says that it could. Nothing is ever added
 * unless that is asked for.
 */
function settle(
  comparison: Comparison,
  before: string | undefined,
  { path, isUpdated, acceptsNew, isWhole }: BaselineRequest,
  session: Session,
): void {
  const { changes, others } = comparison;
  const added = changes.reduce((sum, change) => sum + change.added.length, 0);
  const fixed = changes.reduce((sum, change) => sum + change.fixed.length, 0);
  const isAsked = isUpdated || acceptsNew;
  const stale = others.filter(isGone).length;
  const isWritten = isAsked || (fixed > 0 && !isBuildServer(session));
  if (added > 0 && !acceptsNew) session.complain(session.say(BASELINE.notAccepted, { n: added }));
  if (isWritten) {
    const options = { acceptsNew, isWhole: isWhole && isAsked, isGone: isAsked ? isGone : () => false };
    const text = baselineText(asFileNames(updatedBaseline(comparison, options), path));
    if (text === before) return;
    write(path, text, session);
    const values = { path, added: acceptsNew ? added : 0, removed: fixed };
    session.complain(session.say(before === undefined ? BASELINE.created : BASELINE.updated, values));
  } else if (fixed > 0) session.complain(session.say(BASELINE.stale, { n: fixed, path }));
  if (!isAsked && stale > 0) session.complain(session.say(BASELINE.gone, { n: stale, path }));
}

function write(path: string, text: string, session: Session): void {
  try {
    writeWhole(path, text);
  } catch (error) {
    throw new Failure(session.say(FILES.cannotWrite, { path, cause: causeOf(error) }));
  }
}

/** Build servers set CI. */
const isBuildServer = ({ streams }: Session): boolean => !['', '0', 'false'].includes(streams.environment['CI'] ?? '');
