import type { CheckResult, Outcome } from '#generated/types';
import { countOutcomes, groupScore, totalScore, verdictOf } from './score.ts';

/** Scores and verdict as they would be. */
export type Supposed = Pick<CheckResult, 'score' | 'verdict' | 'groups'>;

/**
 * What score and verdict would be if some requirements came out otherwise; the way to see what an answer is worth.
 *
 * @param result a result, which stays as it is
 * @param settled for each requirement that is supposed to come out otherwise, how
 */
export function suppose(result: CheckResult, settled: Readonly<Record<string, Outcome>>): Supposed {
  const requirements = result.requirements.map((requirement) => {
    const outcome = Object.hasOwn(settled, requirement.id) ? settled[requirement.id] : undefined;
    return outcome === undefined ? requirement : { ...requirement, outcome };
  });
  const groups = result.groups.map((group) => {
    const own = requirements.filter((requirement) => requirement.group === group.id);
    return {
      group: { ...group, score: groupScore(own), counts: countOutcomes(own) },
      weight: group.weight,
      requirements: own,
    };
  });
  return {
    score: totalScore(groups),
    verdict: verdictOf(requirements),
    groups: groups.map(({ group }) => group),
  };
}
