import type { CheckResult, GroupResult, Interval } from '#generated/types';
import { OUTCOME_SHORT, REPORT } from '#text/messages';
import { columns, padEnd, padStart, wrapText } from '#util/wrap-text';
import type { ReportOptions } from '../reporter.ts';
import { shortScore } from './head.ts';
import { number, told, word } from './words.ts';

const BAR = 20;
const SHORTEST_WITH_BARS = 76;

/** One line for each group: name, a bar (sure part, open part), interval, counts. */
export function groupTable(result: CheckResult, options: ReportOptions): string[] {
  const withBars = options.width >= SHORTEST_WITH_BARS;
  const counted = ['pass', 'fail', 'unknown'] as const;
  const nameWidth = Math.min(34, Math.max(12, options.width - 36 - (withBars ? BAR + 2 : 0)));
  const heads = counted.map((outcome) => padStart(word(OUTCOME_SHORT[outcome], options), 8)).join('');
  const scoreHead = padStart(word(REPORT.scoreHead, options), 13);
  const first = `  ${padEnd(word(REPORT.group, options), nameWidth)}${withBars ? ' '.repeat(BAR + 2) : ''}${scoreHead}${heads}`;
  return [
    options.paint('faint', first),
    ...result.groups.flatMap((group) => {
      const [name = '', ...more] = wrapText(`${group.id} ${told(group.name, options)}`, nameWidth);
      const score = group.score === null ? '–' : shortScore(group.score, options);
      const numbers = counted.map((outcome) => padStart(number(countOf(group, outcome), options), 8)).join('');
      const bar = withBars ? `  ${barOf(group.score, options)}` : '';
      return [
        `  ${padEnd(name, nameWidth)}${bar}${padStart(score, 13)}${numbers}`,
        ...more.map((line) => `    ${line}`),
      ];
    }),
  ];
}

const countOf = ({ counts }: GroupResult, outcome: 'pass' | 'fail' | 'unknown'): number => counts[outcome];

/** `█` is certain, `▒` is open, `·` is lost; the text beside it says the same in numbers. */
function barOf(score: Interval | null, options: ReportOptions): string {
  if (score === null) return options.paint('faint', padEnd(word(REPORT.notScored, options), BAR));
  const sure = Math.round((score.low / 100) * BAR);
  const open = Math.round((score.high / 100) * BAR) - sure;
  const lost = BAR - sure - open;
  const bar =
    options.paint('good', '█'.repeat(sure)) +
    options.paint('open', '▒'.repeat(open)) +
    options.paint('faint', '·'.repeat(lost));
  return columns(bar) === 0 ? ' '.repeat(BAR) : bar;
}
