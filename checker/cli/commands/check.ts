import { type Loaded, loadModels } from '#node/load-models';
import { startTextHash } from '#node/text-hash';
import { isSameFile } from '#node/write-file';
import type { PageParts } from '#report/html';
import { type ReporterEntry, reporters } from '#report/index';
import { FILES, GATE, USAGE } from '#text/cli';
import { formatDate, formatNumber } from '#text/format-number';
import {
  type CheckOptions,
  type CheckResult,
  check,
  defaultLimits,
  type Framework,
  locateFindings,
  type Model,
} from '../../index.ts';
import { Failure } from '../failure.ts';
import { belowMinimum, type GateLevel, stoppedBy } from '../gate.ts';
import { type GuardRequest, startGuard } from '../guard/guard.ts';
import type { Output } from '../outputs.ts';
import type { Session } from '../session.ts';
import { writeReports } from '../write-reports.ts';
import { fileComplaints } from './file-complaints.ts';
import { pageParts } from './page-parts.ts';
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
  readonly guard?: GuardRequest;
  /** Configuration and packs that the request rests on. */
  readonly madeFrom?: readonly string[];
  /** What holds for some files only; those without it have the settings of the request. */
  readonly settingsOf?: (path: string) => FileSettings | undefined;
}

/** What a file is checked with and how strictly. */
export interface FileSettings {
  readonly framework: Framework;
  readonly failOn: GateLevel;
  readonly minScore?: number;
}

/** Checks all models of the paths, writes the reports, and gives the exit code: 0 gate met, 1 gate not met, 2 a file could not be read or written. */
export async function runCheck(request: CheckRequest, session: Session): Promise<number> {
  const limits = { ...defaultLimits, maxBytes: request.maxBytes, maxDepth: request.maxDepth };
  const guard = await startGuard(request.guard ?? {}, { paths: request.paths, limits }, session);
  const loaded = loadModels(request.paths, limits, session.progress, guard.takes);
  refuseOverwriting(loaded, request, session);
  try {
    const asks = !request.outputs.every(({ format }) => reporterOf(format)?.leavesOutAsks);
    const checked = (model: Model, path: string, plateau = request.check.plateau): CheckResult =>
      check(model, settingsFor(path, request).framework, {
        ...request.check,
        ...(plateau && { plateau }),
        path,
        asks,
        startHash: startTextHash,
      });
    const mostPlaces = placesShown(request, session);
    const results = loaded.models.map(({ path, model, text }, position) => {
      session.progress(position + 1, loaded.models.length);
      return locateFindings(checked(model, path), text, mostPlaces);
    });
    refuseEmptyScope(results, session);
    const { forGate, changes, settle } = guard.judge(results, checked);
    const page = (): PageParts => pageParts(loaded.models, results, checked);
    const more = { ...(changes && { changes }), page };
    const areAllWritten = await writeReports(results, unreadableFiles(loaded), request.outputs, session, more);
    settle();
    const isGateMet = tellGates(forGate, request, session);
    const isNothing = results.length === 0 && loaded.leftOut === 0;
    if (hasBadFiles(loaded) || isNothing || !areAllWritten) return 2;
    return isGateMet ? 0 : 1;
  } finally {
    for (const line of fileComplaints(loaded, request.paths, session)) session.complain(line);
  }
}

/** Whether a file or a path of the request could not be read. */
export const hasBadFiles = ({ broken, pathProblems }: Loaded): boolean => broken.length + pathProblems.length > 0;

/** Line and column are looked up only for what the reports show; what is held against other results needs them all. */
function placesShown({ outputs, guard = {} }: CheckRequest, { verbose }: Session): number | undefined {
  if (verbose || guard.baseline !== undefined || guard.changedSince !== undefined) return undefined;
  const shown = outputs.map(({ format }) => reporterOf(format)?.mostShown);
  return Math.max(...shown.map((most) => most ?? Number.POSITIVE_INFINITY));
}

const reporterOf = (format: string): ReporterEntry | undefined => reporters.find(({ name }) => name === format);

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

/** What a file is checked with and how strictly. */
export const settingsFor = (path: string, request: CheckRequest): FileSettings => request.settingsOf?.(path) ?? request;

/** Holds every result against the gate that its file has, and tells what keeps one shut; true when nothing does. */
export function tellGates(results: readonly CheckResult[], request: CheckRequest, session: Session): boolean {
  const gates = new Map<string, { readonly settings: FileSettings; readonly results: CheckResult[] }>();
  for (const result of results) {
    const settings = settingsFor(result.model.path ?? '', request);
    const key = `${settings.failOn} ${settings.minScore ?? ''}`;
    const gate = gates.get(key) ?? { settings, results: [] };
    gate.results.push(result);
    gates.set(key, gate);
  }
  return [...gates.values()].map((gate) => tellGate(gate.results, gate.settings, session)).every(Boolean);
}

function tellGate(
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
