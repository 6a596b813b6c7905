import type { Interval, Outcome, RequirementResult, Strength, Verification } from '#generated/types';

/** What scoring needs to know of a requirement's result. */
export interface Scored {
  readonly weight: number;
  readonly outcome: Outcome;
  readonly waiver?: { readonly outcome: Outcome };
}

/** A group with its weight in the total and the results of its requirements. */
export interface ScoredGroup {
  readonly weight: number;
  readonly requirements: readonly Scored[];
}

type Judged = Scored & { readonly strength: Strength; readonly confidence: Verification };

const NOTHING: readonly Outcome[] = ['notApplicable', 'manual'];

/** A waiver is a remark, not a pass: it scores as what it waives. */
const scoredOutcome = (result: Scored): Outcome =>
  result.outcome === 'waived' ? (result.waiver?.outcome ?? 'fail') : result.outcome;

const counts = (result: Scored): boolean => result.weight > 0 && !NOTHING.includes(scoredOutcome(result));

/** The weight a requirement keeps when its text was never verified: none, it only informs. */
export const scoringWeight = (weight: number, confidence: Verification): number =>
  confidence === 'unverified' ? 0 : weight;

/** Weighted share of passes in percent: low when every unknown fails, high when every unknown passes; null when nothing counts. */
export function groupScore(requirements: readonly Scored[]): Interval | null {
  const exact = exactGroupScore(requirements);
  return exact && rounded(exact);
}

/** Weighted mean of the groups that have a score, in percent; null when none has. */
export function totalScore(groups: readonly ScoredGroup[]): Interval | null {
  let [low, high, weight] = [0, 0, 0];
  for (const group of groups) {
    const score = exactGroupScore(group.requirements);
    if (!score || group.weight === 0) continue;
    low += group.weight * score.low;
    high += group.weight * score.high;
    weight += group.weight;
  }
  return weight === 0 ? null : rounded({ low: low / weight, high: high / weight });
}

function exactGroupScore(requirements: readonly Scored[]): Interval | null {
  let [low, high, weight] = [0, 0, 0];
  for (const result of requirements) {
    if (!counts(result)) continue;
    const outcome = scoredOutcome(result);
    weight += result.weight;
    if (outcome === 'pass') low += result.weight;
    if (outcome !== 'fail') high += result.weight;
  }
  return weight === 0 ? null : { low: (100 * low) / weight, high: (100 * high) / weight };
}

/** One decimal, the same everywhere: every output prints these numbers and rounds no further. */
const rounded = ({ low, high }: Interval): Interval => ({ low: oneDecimal(low), high: oneDecimal(high) });
const oneDecimal = (value: number): number => Math.round(value * 10 + 1e-9) / 10;

/**
 * The verdict over all requirements. A failed `must` is not compliant whatever the score; a `must` that is unknown, broken or waits for
 * a person leaves it undecided; a waived `must`, or a `should` that is not passed, is a remark. Unverified requirements never decide.
 */
export function verdictOf(
  results: readonly Judged[],
): 'compliant' | 'compliantWithRemarks' | 'notCompliant' | 'undecided' {
  const deciding = results.filter((result) => result.confidence !== 'unverified' && result.outcome !== 'notApplicable');
  const musts = deciding.filter((result) => result.strength === 'must');
  if (musts.some((result) => result.outcome === 'fail')) return 'notCompliant';
  if (musts.length === 0 || musts.some((result) => ['unknown', 'error', 'manual'].includes(result.outcome)))
    return 'undecided';
  const remarks = deciding.filter(
    (result) => result.strength !== 'may' && !['pass', 'manual'].includes(result.outcome),
  );
  return remarks.length > 0 ? 'compliantWithRemarks' : 'compliant';
}

/** How many requirements have each outcome. */
export function countOutcomes(results: readonly Pick<RequirementResult, 'outcome'>[]): Record<Outcome, number> {
  const counted = { pass: 0, fail: 0, unknown: 0, notApplicable: 0, manual: 0, waived: 0, error: 0 };
  for (const { outcome } of results) counted[outcome] += 1;
  return counted;
}
