import type { CheckResult } from '#generated/types';
import { REPORT, VERDICT } from '#text/messages';
import { columns, padEnd, padStart } from '#util/wrap-text';
import type { ReportOptions } from '../reporter.ts';
import { shortScore } from '../score-text.ts';
import { MARK } from './marks.ts';
import { number, paragraph, safe, word } from './words.ts';

type Row = readonly string[];

const COUNTED = ['pass', 'fail', 'unknown'] as const;
/** Columns up to this one hold words and stand on the left, the others hold numbers. */
const LAST_WORDS = 1;

/** The table at the end of a report on several models; where it does not fit, a few lines for each. */
export function summary(results: readonly CheckResult[], options: ReportOptions): string[] {
  const heads = [REPORT.model, REPORT.verdict, REPORT.scoreHead].map((head) => word(head, options));
  const rows: Row[] = [[...heads, ...COUNTED.map((outcome) => MARK[outcome].sign)], ...results.map(rowOf(options))];
  const widths = heads.concat(COUNTED).map((_, column) => Math.max(...rows.map((row) => columns(row[column] ?? ''))));
  const lineOf = (row: Row): string =>
    `  ${row.map((cell, column) => (column > LAST_WORDS ? padStart : padEnd)(cell, widths[column] ?? 0)).join('  ')}`;
  const lines = rows.map(lineOf);
  const fits = lines.every((line) => columns(line) <= options.width);
  const [heading = '', ...body] = lines;
  return [
    options.paint('strong', word(REPORT.summary, options, { n: results.length })),
    ...(fits ? [options.paint('faint', heading), ...body] : rows.slice(1).flatMap((row) => stacked(row, options))),
  ];
}

const rowOf =
  (options: ReportOptions) =>
  ({ model, verdict, score, requirements }: CheckResult): Row => [
    `${safe(model.province.name)} ${safe(model.version)}`,
    word(VERDICT[verdict], options),
    shortScore(score, options),
    ...COUNTED.map((outcome) =>
      number(requirements.filter((requirement) => requirement.outcome === outcome).length, options),
    ),
  ];

function stacked([name = '', verdict = '', score = '', ...counts]: Row, options: ReportOptions): string[] {
  const numbers = COUNTED.map((outcome, position) => `${MARK[outcome].sign} ${counts[position] ?? ''}`).join('  ');
  return [
    ...paragraph(name, 2, options),
    ...paragraph(`${verdict} · ${word(REPORT.scoreHead, options)} ${score}`, 4, options),
    `    ${numbers}`,
  ];
}
