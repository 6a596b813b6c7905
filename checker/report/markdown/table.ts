import { OUTCOME } from '#text/messages';
import { MARK } from '../pretty/marks.ts';
import type { ReportOptions } from '../reporter.ts';
import { word } from '../words.ts';

const COUNTED = ['pass', 'fail', 'unknown'] as const;

/** A table of words, a score and three counts; cells are Markdown already. */
export function table(
  [first = '', ...heads]: readonly string[],
  rows: readonly (readonly string[])[],
  options: ReportOptions,
): string[] {
  const counted = COUNTED.map((outcome) => `${MARK[outcome].sign} ${word(OUTCOME[outcome], options)}`);
  const titles = [first, ...heads, ...counted];
  const rules = titles.map((_, column) => (column > heads.length - 1 ? '---:' : '---'));
  return [titles, rules, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}
