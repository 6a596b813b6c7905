import { type LoadedModel, type ModelReader, type NoModels, readModels } from '#node/load-models';
import { startTextHash } from '#node/text-hash';
import { isSameFile } from '#node/write-file';
import type { PageParts } from '#report/html';
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
  type ReadLimits,
} from '../../index.ts';
import { Failure } from '../failure.ts';
import { belowMinimum, type GateLevel, stoppedBy } from '../gate.ts';
import { type GuardRequest, startGuard } from '../guard/guard.ts';
import type { Output } from '../outputs.ts';
import type { Session } from '../session.ts';
import { shownBy, unreadBy, writeReports } from '../write-reports.ts';
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
  const { results, wholes, sources, files } = checkModels(request, limits, guard.takes, session);
  try {
    refuseEmptyScope(results, session);
    const { forGate, changes, settle } = guard.judge(wholes, (model, path) => checkedForChanges(model, path, request));
    const page = (): PageParts =>
      pageParts(sources, results, (model, path, plateau) => checked(model, path, request, { plateau }));
    const more = { ...(changes && { changes }), page };
    const areAllWritten = await writeReports(results, unreadableFiles(files), request.outputs, session, more);
    settle();
    const isGateMet = tellGates(forGate, request, session);
    const isNothing = results.length === 0 && files.leftOut === 0;
    if (hasBadFiles(files) || isNothing || !areAllWritten) return 2;
    return isGateMet ? 0 : 1;
  } finally {
    const told = { ...files, models: results };
    for (const line of fileComplaints(told, request.paths, session)) session.complain(line);
  }
}

/** What came of the models of a request, in their order. */
interface Checked {
  readonly results: readonly CheckResult[];
  /** The same with every finding, where they are held against others: what is listed of very many would hang on their order. */
  readonly wholes: readonly CheckResult[];
  /** The models themselves, where a report writes them into its page; of many others only one at a time stands in memory. */
  readonly sources: readonly LoadedModel[];
  readonly files: NoModels;
}

/** Reads and checks one model after the other. Throws a Failure when a report would take the place of what is read. */
function checkModels(
  request: CheckRequest,
  limits: ReadLimits,
  takes: ModelReader['takes'],
  session: Session,
): Checked {
  const { outputs } = request;
  const results: CheckResult[] = [];
  const wholes: CheckResult[] = [];
  const sources: LoadedModel[] = [];
  const hasPage = outputs.some(({ format }) => format === 'html');
  const leaveOut = unreadBy(outputs, session);
  const shown = placesShown(request, session);
  const onModel = (source: LoadedModel): void => {
    refuseOverwriting([source.path], outputs, session);
    const result = checked(source.model, source.path, request, { leaveOut });
    const located = locateFindings(result, () => source.text, shown);
    results.push(located);
    wholes.push(isCompared(request) && omitsFindings(result) ? wholeOf(source, request) : located);
    if (hasPage) sources.push(source);
  };
  const files = readModels(request.paths, limits, { onModel, onProgress: session.progress, takes });
  refuseOverwriting([...files.broken.map(({ path }) => path), ...files.others], outputs, session);
  return { results, wholes, sources, files };
}

/** The result of one file, with the settings that hold for it. */
const checked = (model: Model, path: string, request: CheckRequest, parts: Partial<CheckOptions>): CheckResult =>
  check(model, settingsFor(path, request).framework, {
    ...request.check,
    ...parts,
    path,
    startHash: startTextHash,
  });

/** The result of one file, with what is compared and no more: all findings, however many. */
export const checkedForChanges = (model: Model, path: string, request: CheckRequest): CheckResult =>
  checked(model, path, request, { leaveOut: ['asks', 'witness', 'hashes'], mostListed: Number.POSITIVE_INFINITY });

const wholeOf = (source: LoadedModel, request: CheckRequest): CheckResult =>
  locateFindings(checkedForChanges(source.model, source.path, request), () => source.text);

const omitsFindings = ({ requirements }: CheckResult): boolean =>
  requirements.some(({ omitted }) => omitted !== undefined && omitted.fail + omitted.unknown > 0);

const isCompared = ({ guard = {} }: CheckRequest): boolean =>
  guard.baseline !== undefined || guard.changedSince !== undefined;

/** Whether a file or a path of the request could not be read. */
export const hasBadFiles = ({ broken, pathProblems }: NoModels): boolean => broken.length + pathProblems.length > 0;

/** Line and column are looked up only for what the reports show; what is held against other results needs them all. */
const placesShown = (request: CheckRequest, { verbose }: Session): ReturnType<typeof shownBy> =>
  verbose || isCompared(request) ? undefined : shownBy(request.outputs);

function refuseOverwriting(read: readonly string[], outputs: readonly Output[], session: Session): void {
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
