import type { CheckResult, RequirementResult } from '#generated/types';

export const gateLevels = ['must', 'should', 'any', 'unknown', 'never'] as const;
export type GateLevel = (typeof gateLevels)[number];

const failed = ({ outcome }: RequirementResult): boolean => outcome === 'fail' || outcome === 'error';
const decides = ({ confidence }: RequirementResult): boolean => confidence !== 'unverified';

const STOPS: Record<GateLevel, (result: RequirementResult) => boolean> = {
  must: (result) => failed(result) && decides(result) && result.strength === 'must',
  should: (result) => failed(result) && decides(result) && result.strength !== 'may',
  any: (result) => failed(result) && decides(result),
  unknown: (result) => (failed(result) || result.outcome === 'unknown') && decides(result),
  never: () => false,
};

/** How many requirements keep the gate shut at a level. Unverified requirements inform and never do. */
export const stoppedBy = (results: readonly CheckResult[], level: GateLevel): number =>
  results.reduce((sum, { requirements }) => sum + requirements.filter(STOPS[level]).length, 0);

/** The results whose low bound is below a minimum; a result without a score is below any. */
export const belowMinimum = (results: readonly CheckResult[], minimum: number): CheckResult[] =>
  results.filter(({ score }) => score === null || score.low < minimum);
