import type { CheckResult, GroupResult, Interval } from '#generated/types';
import { REPORT } from '#text/messages';
import { padEnd, padStart, wrapText } from '#util/wrap-text';
import type { ReportOptions } from '../reporter.ts';
import { shortScore } from '../score-text.ts';
import { MARK } from './marks.ts';
import { number, paragraph, told, word } from './words.ts';

const COUNTED = ['pass', 'fail', 'unknown'] as const;
const BAR = 20;
const SCORE = 12;
const COUNT = 4;
const NARROWEST_TABLE = 76;
const WIDEST_NAME = 44;

/** One line for each group: name, a bar (sure part, open part), interval, counts; on a narrow screen two. */
export function groupTable(result: CheckResult, options: ReportOptions): string[] {
  const legend = paragraph(word(REPORT.intervalHint, options), 2, options).map((line) => options.paint('faint', line));
  const lines = options.width < NARROWEST_TABLE ? stacked(result.groups, options) : table(result.groups, options);
  return [...lines, ...legend];
}

function table(groups: readonly GroupResult[], options: ReportOptions): string[] {
  const width = Math.min(WIDEST_NAME, options.width - 3 - BAR - SCORE - COUNT * COUNTED.length);
  const signs = COUNTED.map((outcome) => padStart(MARK[outcome].sign, COUNT)).join('');
  const heading = `  ${padEnd(word(REPORT.group, options), width + 1 + BAR)}${padStart(word(REPORT.scoreHead, options), SCORE)}${signs}`;
  const rows = groups.flatMap((group) => {
    const [name = '', ...more] = wrapText(told(group.name, options), width - group.id.length - 1);
    const counts = COUNTED.map((outcome) => padStart(number(group.counts[outcome], options), COUNT)).join('');
    return [
      `  ${padEnd(`${group.id} ${name}`, width)} ${barOf(group.score, options)}${padStart(shortScore(group.score, options), SCORE)}${counts}`,
      ...more.map((line) => `  ${' '.repeat(group.id.length + 1)}${line}`),
    ];
  });
  return [options.paint('faint', heading), ...rows];
}

function stacked(groups: readonly GroupResult[], options: ReportOptions): string[] {
  return groups.flatMap((group) => [
    ...paragraph(`${group.id} ${told(group.name, options)}`, 2, options),
    `    ${barOf(group.score, options)} ${shortScore(group.score, options)}`,
    `    ${COUNTED.map((outcome) => `${MARK[outcome].sign} ${number(group.counts[outcome], options)}`).join('  ')}`,
  ]);
}

/** `█` is certain, `▒` is open, `·` is lost; the text beside it says the same in numbers. */
function barOf(score: Interval | null, options: ReportOptions): string {
  if (score === null) return options.paint('faint', padEnd(word(REPORT.notScored, options), BAR));
  const sure = Math.round((score.low / 100) * BAR);
  const open = Math.round((score.high / 100) * BAR) - sure;
  return [
    options.paint('good', '█'.repeat(sure)),
    options.paint('open', '▒'.repeat(open)),
    options.paint('faint', '·'.repeat(BAR - sure - open)),
  ].join('');
}
