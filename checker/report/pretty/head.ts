import type { CheckResult, RequirementResult } from '#generated/types';
import { MODE, OUTCOME, PLATEAU, REPORT, VERDICT } from '#text/messages';
import { columns } from '#util/wrap-text';
import type { ReportOptions, Style } from '../reporter.ts';
import { scoreText } from '../score-text.ts';
import { MARK } from './marks.ts';
import { day, joined, number, paragraph, safe, told, word } from './words.ts';

const VERDICT_STYLE: Record<CheckResult['verdict'], Style> = {
  compliant: 'good',
  compliantWithRemarks: 'good',
  notCompliant: 'bad',
  undecided: 'open',
};

/** The first lines of a report: whose, verdict and interval, then what was checked against what. */
export function head(result: CheckResult, options: ReportOptions): string[] {
  const { model, framework, receipt, plateau } = result;
  const about = [
    told(framework.name, options),
    word(PLATEAU[plateau], options),
    word(MODE[framework.mode], options),
    word(REPORT.asOf, options, { date: day(receipt.asOf, options) }),
  ];
  return [
    ...verdictLines(result, options),
    ...countLines(result.requirements, options),
    '',
    ...paragraph(safe(model.title), 2, options),
    ...(model.path === undefined
      ? []
      : paragraph(safe(model.path), 2, options).map((line) => options.paint('faint', line))),
    ...paragraph(about.join(' · '), 2, options),
    ...result.notes.flatMap((note) => noteLines(told(note, options), options)),
  ];
}

/** Province, verdict and interval: on one line where they fit, else one below the other. */
function verdictLines({ model, verdict, score }: CheckResult, options: ReportOptions): string[] {
  const parts: readonly (readonly [Style, string])[] = [
    ['strong', `${safe(model.province.name)} · ${safe(model.version)}`],
    [VERDICT_STYLE[verdict], word(VERDICT[verdict], options)],
    ['strong', scoreText(score, options)],
  ];
  const fits = columns(parts.map(([, text]) => text).join('   ')) <= options.width;
  if (fits) return [parts.map(([style, text]) => options.paint(style, text)).join('   ')];
  return parts.flatMap(([style, text]) => paragraph(text, 0, options).map((line) => options.paint(style, line)));
}

/** How many requirements have each outcome, with the sign that the rest of the report uses for it. */
function countLines(requirements: readonly RequirementResult[], options: ReportOptions): string[] {
  const counts = (['pass', 'fail', 'unknown', 'waived', 'manual', 'error', 'notApplicable'] as const)
    .map((outcome) => ({ outcome, n: requirements.filter((requirement) => requirement.outcome === outcome).length }))
    .filter(({ outcome, n }) => n > 0 || outcome === 'pass' || outcome === 'fail' || outcome === 'unknown')
    .map(({ outcome, n }) => `${MARK[outcome].sign} ${word(OUTCOME[outcome], options)}: ${number(n, options)}`);
  return joined(counts, 2, options);
}

const noteLines = (text: string, options: ReportOptions): string[] => {
  const [first = '', ...rest] = paragraph(text, 4, options);
  return [`  ${options.paint('open', '!')} ${first.trimStart()}`, ...rest];
};
