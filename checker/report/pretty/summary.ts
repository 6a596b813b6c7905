import type { CheckResult } from '#generated/types';
import { CHANGES } from '#text/guarding';
import { REPORT, VERDICT } from '#text/messages';
import { columns, padEnd, padStart } from '#util/wrap-text';
import type { ReportOptions } from '../reporter.ts';
import { shortScore } from '../score-text.ts';
import { shortChange } from './changes.ts';
import { MARK } from './marks.ts';
import { number, paragraph, safe, word } from './words.ts';

type Row = readonly string[];

const COUNTED = ['pass', 'fail', 'unknown'] as const;
/** Columns up to this one hold words and stand on the left, the others hold numbers. */
const LAST_WORDS = 1;

/** The table at the end of a report on several models; where it does not fit, a few lines for each. */
export function summary(results: readonly CheckResult[], options: ReportOptions): string[] {
  const heads = [REPORT.model, REPORT.verdict, REPORT.scoreHead].map((head) => word(head, options));
  const { changes } = options;
  const signs = COUNTED.map((outcome) => MARK[outcome].sign);
  const first: Row = [...heads, ...signs, ...(changes === undefined ? [] : [word(CHANGES.column, options)])];
  const rows: Row[] = [first, ...results.map((result, position) => rowOf(result, position, options))];
  const widths = first.map((_, column) => Math.max(...rows.map((row) => columns(row[column] ?? ''))));
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

function rowOf({ model, verdict, score, requirements }: CheckResult, position: number, options: ReportOptions): Row {
  const delta = options.changes?.models[position];
  return [
    `${safe(model.province.name)} ${safe(model.version)}`,
    word(VERDICT[verdict], options),
    shortScore(score, options),
    ...COUNTED.map((outcome) =>
      number(requirements.filter((requirement) => requirement.outcome === outcome).length, options),
    ),
    ...(delta === undefined ? [] : [shortChange(delta)]),
  ];
}

function stacked([name = '', verdict = '', score = '', ...counts]: Row, options: ReportOptions): string[] {
  const numbers = COUNTED.map((outcome, position) => `${MARK[outcome].sign} ${counts[position] ?? ''}`).join('  ');
  const change = counts[COUNTED.length];
  return [
    ...paragraph(name, 2, options),
    ...paragraph(`${verdict} · ${word(REPORT.scoreHead, options)} ${score}`, 4, options),
    `    ${numbers}${change === undefined ? '' : `  (${change})`}`,
  ];
}
