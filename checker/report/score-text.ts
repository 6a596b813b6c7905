import type { Interval } from '#generated/types';
import { REPORT } from '#text/messages';
import type { ReportOptions } from './reporter.ts';
import { number, word } from './words.ts';

/** The interval in words; one number when low and high are the same. */
export function scoreText(score: Interval | null, options: Pick<ReportOptions, 'language'>): string {
  if (score === null) return word(REPORT.noScore, options);
  const text = score.low === score.high ? REPORT.scoreExact : REPORT.score;
  return word(text, options, { low: score.low, high: score.high });
}

/** The interval as short as a table wants it. */
export function shortScore(score: Interval | null, options: Pick<ReportOptions, 'language'>): string {
  if (score === null) return '–';
  return score.low === score.high
    ? number(score.low, options)
    : `${number(score.low, options)} – ${number(score.high, options)}`;
}
