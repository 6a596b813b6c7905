import { type Loaded, loadModels } from '#node/load-models';
import { isSameFile } from '#node/write-file';
import { FILES, GATE, USAGE } from '#text/cli';
import { formatDate, formatNumber } from '#text/format-number';
import {
  type CheckOptions,
  type CheckResult,
  check,
  defaultLimits,
  type Framework,
  locateFindings,
} from '../../index.ts';
import { Failure } from '../failure.ts';
import { belowMinimum, type GateLevel, stoppedBy } from '../gate.ts';
import type { Output } from '../outputs.ts';
import type { Session } from '../session.ts';
import { writeReports } from '../write-reports.ts';
import { fileComplaints } from './file-complaints.ts';
import { unreadableFiles } from './unreadable-files.ts';

/** What the options of `check` came to. */
export interface CheckRequest {
  readonly paths: readonly string[];
  readonly framework: Framework;
  readonly check: Omit<CheckOptions, 'path'>;
  readonly outputs: readonly Output[];
  readonly failOn: GateLevel;
  readonly minScore?: number;
  readonly maxBytes: number;
  readonly maxDepth: number;
}

/** Checks all models of the paths, writes the reports, and gives the exit code: 0 gate met, 1 gate not met, 2 a file could not be read or written. */
export async function runCheck(request: CheckRequest, session: Session): Promise<number> {
  const limits = { ...defaultLimits, maxBytes: request.maxBytes, maxDepth: request.maxDepth };
  const loaded = loadModels(request.paths, limits, session.progress);
  refuseOverwriting(loaded, request, session);
  try {
    const results = loaded.models.map(({ path, model, text }) =>
      locateFindings(check(model, request.framework, { ...request.check, path }), text),
    );
    refuseEmptyScope(results, session);
    const areAllWritten = await writeReports(results, unreadableFiles(loaded), request.outputs, session);
    const isGateMet = tellGate(results, request, session);
    if (hasBadFiles(loaded) || results.length === 0 || !areAllWritten) return 2;
    return isGateMet ? 0 : 1;
  } finally {
    for (const line of fileComplaints(loaded, request.paths, session)) session.complain(line);
  }
}

/** Whether a file or a path of the request could not be read. */
export const hasBadFiles = ({ broken, pathProblems }: Loaded): boolean => broken.length + pathProblems.length > 0;

function refuseOverwriting({ models, broken, others }: Loaded, { outputs }: CheckRequest, session: Session): void {
  const read = [...models.map(({ path }) => path), ...broken.map(({ path }) => path), ...others];
  for (const { file } of outputs)
    if (file !== undefined && read.some((path) => isSameFile(path, file)))
      throw new Failure(session.say(FILES.outputIsInput, { path: file }));
}

/** Throws a Failure when no requirement was asked for. */
export function refuseEmptyScope(results: readonly CheckResult[], { say, language }: Session): void {
  const empty = results.find(({ requirements }) => requirements.length === 0);
  if (empty) throw new Failure(say(USAGE.nothingAsked, { date: formatDate(empty.receipt.asOf, language) }));
}

/** Tells what keeps the gate shut; true when nothing does. */
export function tellGate(
  results: readonly CheckResult[],
  { failOn, minScore }: Pick<CheckRequest, 'failOn' | 'minScore'>,
  session: Session,
): boolean {
  const stopping = stoppedBy(results, failOn);
  if (stopping > 0) session.complain(session.say(GATE.failOn, { level: failOn, n: stopping }));
  const low = minScore === undefined ? [] : belowMinimum(results, minScore);
  for (const { model, score } of low) {
    const values = {
      min: formatNumber(minScore ?? 0, session.language),
      model: model.path ?? model.title,
      low: score === null ? '–' : formatNumber(score.low, session.language),
    };
    session.complain(session.say(GATE.minScore, values));
  }
  return stopping === 0 && low.length === 0;
}
