import type { ChangeReport, CheckResult, Finding, Interval, Outcome, RequirementResult } from '#generated/types';
import { fingerprint, identifiedFindings, modelKey } from './finding-identity.ts';

/** How loud a platform is to be about a finding. */
export type Level = 'error' | 'warning' | 'note';

/** One thing to tell about a requirement, at one place. */
export interface ToldFinding {
  readonly result: CheckResult;
  readonly requirement: RequirementResult;
  readonly finding: Finding;
  readonly level: Level;
  /** The same wherever the file lies and however it is ordered and formatted; unique in a report. */
  readonly fingerprint: string;
  /** Whether it was not there before; undefined where there is no before. */
  readonly isNew?: boolean;
}

const LEVEL: Record<RequirementResult['strength'], Level> = { must: 'error', should: 'warning', may: 'note' };

/** Every finding of the results, in their order; a requirement that is open or broken without a finding is told for the model as a whole. */
export const toldFindings = (results: readonly CheckResult[], changes?: ChangeReport): ToldFinding[] =>
  toldByResult(results, changes).flat();

/** The same, result by result. */
export function toldByResult(results: readonly CheckResult[], changes?: ChangeReport): ToldFinding[][] {
  const seen = new Map<string, number>();
  return results.map((result, position) => {
    const isNew = newIn(changes, position);
    return identifiedFindings(withFindings(result)).map(({ requirement, finding, key }) => {
      const print = fingerprint(modelKey(result), key);
      const nth = (seen.get(print) ?? 0) + 1;
      seen.set(print, nth);
      return {
        result,
        requirement,
        finding,
        level: levelOf(requirement, finding.outcome),
        // Two files may hold the same version of the same province.
        fingerprint: nth === 1 ? print : fingerprint(print, String(nth)),
        ...(isNew === undefined ? {} : { isNew: isNew(key) }),
      };
    });
  });
}

/** Which findings of a model were not there before, where there is a before. */
function newIn(changes: ChangeReport | undefined, position: number): ((key: string) => boolean) | undefined {
  const delta = changes?.models[position];
  if (delta === undefined) return undefined;
  const added = new Set(delta.added.map(({ key }) => key));
  return (key) => delta.before === null || added.has(key);
}

/** A broken requirement is as loud as its strength; what is open, and what rests on law that nobody has read, only informs. */
export function levelOf({ strength, confidence, outcome }: RequirementResult, found: Finding['outcome']): Level {
  if (outcome === 'error') return 'error';
  return found === 'fail' && confidence !== 'unverified' ? LEVEL[strength] : 'note';
}

/** The outcomes in the order in which reports count them. */
export const OUTCOMES = ['pass', 'fail', 'unknown', 'waived', 'manual', 'error', 'notApplicable'] as const;

/** How many requirements have each outcome. */
export function countsOf({ requirements }: Pick<CheckResult, 'requirements'>): Record<Outcome, number> {
  const counts = { pass: 0, fail: 0, unknown: 0, notApplicable: 0, manual: 0, waived: 0, error: 0 };
  for (const { outcome } of requirements) counts[outcome] += 1;
  return counts;
}

/** The score as one text for programs, with a point: `33.3`, `33.3-66.7` or nothing. */
export const plainScore = (score: Interval | null): string =>
  score === null ? '' : score.low === score.high ? String(score.low) : `${score.low}-${score.high}`;

const TOLD_ALWAYS: ReadonlySet<Outcome> = new Set(['fail', 'unknown', 'waived', 'error']);

const withFindings = (result: CheckResult): CheckResult => ({
  ...result,
  requirements: result.requirements.map((requirement) =>
    requirement.findings.length > 0 || !TOLD_ALWAYS.has(requirement.outcome)
      ? requirement
      : { ...requirement, findings: [wholeModel(requirement)] },
  ),
});

const wholeModel = ({ outcome, title }: RequirementResult): Finding => ({
  outcome: outcome === 'fail' ? 'fail' : 'unknown',
  messageId: outcome,
  message: title,
  pointer: '',
});
