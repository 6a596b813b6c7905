import type { Share } from '#generated/types';
import { isExact, numberOf, reaches } from './quantity.ts';

/**
 * Whether a stated share certainly reaches a percentage: true when any of its figures says so, false when one says that it does not,
 * undefined when the figures leave it open.
 */
export function shareReaches({ percent, have, of }: Share, threshold: number): boolean | undefined {
  const byPercent = percent === undefined ? undefined : reaches(percent, threshold);
  if (byPercent === true || have === undefined || of === undefined || !isExact(of)) return byPercent;
  const byCount = reaches(have, (numberOf(of) * threshold) / 100);
  return byCount === true ? true : (byPercent ?? byCount);
}
