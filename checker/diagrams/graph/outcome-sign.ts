import type { Outcome } from '#generated/types';
import { OUTCOME } from '#text/messages';
import type { Language } from '#util/bilingual';

/** The sign of each outcome; a word stands beside it or in a legend. */
export const OUTCOME_SIGN: Readonly<Record<Outcome, string>> = {
  pass: '✓',
  fail: '✗',
  unknown: '?',
  notApplicable: '–',
  manual: '☐',
  waived: '~',
  error: '!',
};

const worstFirst: readonly Outcome[] = ['fail', 'error', 'unknown', 'manual', 'waived', 'pass', 'notApplicable'];

/** The worst of some outcomes, and how many have it. */
export function worstOf(outcomes: readonly (Outcome | undefined)[]): { outcome: Outcome; n: number } | undefined {
  const outcome = worstFirst.find((one) => outcomes.includes(one));
  return outcome === undefined ? undefined : { outcome, n: outcomes.filter((one) => one === outcome).length };
}

/** The sign and word of an outcome in a box; a group tells how many have it. */
export function outcomeMark(outcome: Outcome, language: Language, n = 1): string {
  const number = n > 1 ? ` (${n})` : '';
  return `${OUTCOME_SIGN[outcome]} ${OUTCOME[outcome][language]}${number}`;
}
