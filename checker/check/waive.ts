import type { RequirementResult } from '#generated/types';

/** An exception a reviewer accepted: which requirement, why, by whom, until when (last day, inclusive). */
export interface Waiver {
  readonly requirement: string;
  readonly reason: string;
  readonly by: string;
  readonly until?: string;
}

/** Applies the waivers that still hold on a day. Only what fails or is unknown can be waived; the outcome before stays on record. */
export function applyWaivers(
  results: readonly RequirementResult[],
  waivers: readonly Waiver[],
  asOf: string,
): RequirementResult[] {
  if (waivers.length === 0) return [...results];
  const holding = new Map(
    waivers
      .filter((waiver) => waiver.until === undefined || waiver.until >= asOf)
      .map((waiver) => [waiver.requirement, waiver]),
  );
  return results.map((result) => {
    const waiver = holding.get(result.id);
    if (!waiver || (result.outcome !== 'fail' && result.outcome !== 'unknown')) return result;
    const { reason, by, until } = waiver;
    return {
      ...result,
      outcome: 'waived',
      waiver: { outcome: result.outcome, reason, by, ...(until === undefined ? {} : { until }) },
    };
  });
}
