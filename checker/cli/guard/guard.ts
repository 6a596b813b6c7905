import type { FoundFile } from '#node/find-files';
import { changeLines } from '#report/pretty/changes';
import { REVISION } from '#text/guarding';
import {
  type ChangeReport,
  type CheckResult,
  changeReport,
  type Model,
  type ModelChange,
  onlyNew,
  type ReadLimits,
} from '../../index.ts';
import { reportOptions, type Session } from '../session.ts';
import type { BaselineRequest, OpenBaseline } from './baseline.ts';
import type { OpenRevision } from './revision.ts';

/** What results are held against besides the gate: a baseline, an older revision, or nothing. */
export interface GuardRequest {
  readonly baseline?: BaselineRequest;
  readonly changedSince?: string;
}

/** What came of holding results against something. */
export interface Guarded {
  /** The results as the gate is to see them: where there is a baseline, only what is new. */
  readonly forGate: readonly CheckResult[];
  /** What reports tell of the difference. */
  readonly changes: ChangeReport | undefined;
  /** Tells every difference on standard error, and brings the baseline up to date. */
  readonly settle: () => void;
}

/** A guard that has read what it needs, before anything is checked. */
export interface Guard {
  /** Whether a file is to be checked. */
  readonly takes: (file: FoundFile) => boolean;
  readonly judge: (results: readonly CheckResult[], checkOld: (model: Model, path: string) => CheckResult) => Guarded;
}

/** Opens the baseline and asks git, as far as the request says so. Throws a Failure when one of them cannot be read. */
export async function startGuard(
  { baseline, changedSince }: GuardRequest,
  { paths, limits }: { readonly paths: readonly string[]; readonly limits: ReadLimits },
  session: Session,
): Promise<Guard> {
  const known = await baselineOf(baseline, session);
  const revision = await revisionOf(changedSince, limits, session);
  const isAccepted = baseline?.acceptsNew === true;
  return {
    takes: revision?.takes ?? (() => true),
    judge: (results, checkOld) => {
      const since = revision?.compare(results, checkOld);
      const against = known?.compare(results);
      const reports = [
        ...(since === undefined ? [] : [changeReport(since, changedSince ?? '')]),
        ...(against === undefined ? [] : [changeReport(against, baseline?.path ?? '')]),
      ];
      return {
        forGate:
          against === undefined
            ? results
            : against.changes.map((change) => onlyNew(isAccepted ? withoutNew(change) : change)),
        changes: reports.at(-1),
        settle: () => {
          if (revision !== undefined && results.length === 0)
            session.complain(session.say(REVISION.nothing, { revision: changedSince ?? '' }));
          else for (const report of reports) tell(report, session);
          revision?.tellDeleted(paths);
          if (known !== undefined && against !== undefined) known.settle(against);
        },
      };
    },
  };
}

// Both are loaded when they are asked for only: most checks are held against nothing.

async function baselineOf(asked: BaselineRequest | undefined, session: Session): Promise<OpenBaseline | undefined> {
  if (asked === undefined) return undefined;
  const { openBaseline } = await import('./baseline.ts');
  return openBaseline(asked, session);
}

async function revisionOf(
  asked: string | undefined,
  limits: ReadLimits,
  session: Session,
): Promise<OpenRevision | undefined> {
  if (asked === undefined) return undefined;
  const { openRevision } = await import('./revision.ts');
  return openRevision(asked, limits, session);
}

/** What is accepted is no longer new. */
const withoutNew = (change: ModelChange): ModelChange => ({ ...change, added: [] });

/** Tells a difference on standard error, so that it is seen whatever the report looks like. */
function tell(report: ChangeReport, session: Session): void {
  const options = { ...reportOptions(session, true), verbose: session.verbose };
  for (const line of changeLines(report, options)) session.complain(line);
}
