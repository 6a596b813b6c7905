import type { CheckResult } from '#generated/types';
import { MODE, PLATEAU, REPORT, VERDICT } from '#text/messages';
import type { ReportOptions, Style } from '../reporter.ts';
import { day, number, paragraph, safe, told, word } from './words.ts';

const VERDICT_STYLE: Record<CheckResult['verdict'], Style> = {
  compliant: 'good',
  compliantWithRemarks: 'good',
  notCompliant: 'bad',
  undecided: 'open',
};

/** The first lines of a report: verdict and interval, then what was checked against what. */
export function head(result: CheckResult, options: ReportOptions): string[] {
  const { model, framework, receipt, plateau } = result;
  const verdict = options.paint(VERDICT_STYLE[result.verdict], word(VERDICT[result.verdict], options));
  const about = [
    told(framework.name, options),
    word(PLATEAU[plateau], options),
    word(MODE[framework.mode], options),
    word(REPORT.asOf, options, { date: day(receipt.asOf, options) }),
  ];
  return [
    `${options.paint('strong', `${safe(model.province.name)} · ${safe(model.version)}`)}  ${verdict}  ${options.paint('strong', scoreText(result.score, options))}`,
    ...paragraph(safe(model.title), 2, options),
    ...(model.path === undefined
      ? []
      : paragraph(safe(model.path), 2, options).map((line) => options.paint('faint', line))),
    ...paragraph(about.join(' · '), 2, options),
    ...result.notes.flatMap((note) => paragraph(`! ${told(note, options)}`, 2, options)),
    ...paragraph(word(REPORT.intervalHint, options), 2, options).map((line) => options.paint('faint', line)),
  ];
}

/** The interval in words; one number when low and high are the same. */
export function scoreText(score: CheckResult['score'], options: ReportOptions): string {
  if (score === null) return word(REPORT.noScore, options);
  const text = score.low === score.high ? REPORT.scoreExact : REPORT.score;
  return word(text, options, { low: score.low, high: score.high });
}

/** The interval as short as a table wants it. */
export function shortScore(score: CheckResult['score'], options: ReportOptions): string {
  if (score === null) return '–';
  return score.low === score.high
    ? number(score.low, options)
    : `${number(score.low, options)} – ${number(score.high, options)}`;
}
