import type { CheckResult } from '#generated/types';
import { REPORT } from '#text/messages';
import { columns, padStart } from '#util/wrap-text';
import type { ReportOptions } from '../reporter.ts';
import { number, paragraph, told, word } from './words.ts';

const SHOWN = 5;
const SHOWN_VERBOSE = 20;
const SHOWN_IDS = 4;

/** The facts to state next, the most valuable first, each with the points by which it narrows the interval. */
export function nextFactLines({ nextFacts }: CheckResult, options: ReportOptions): string[] {
  const worthwhile = nextFacts.filter(({ narrows }) => narrows > 0);
  const shown = worthwhile.slice(0, options.verbose ? SHOWN_VERBOSE : SHOWN);
  if (shown.length === 0) return [];
  const points = shown.map(({ narrows }) => number(narrows, options));
  const width = Math.max(...points.map(columns)) + 2;
  const more = worthwhile.length - shown.length;
  return [
    '',
    ...paragraph(word(REPORT.nextFacts, options), 0, options).map((line) => options.paint('strong', line)),
    ...shown.flatMap(({ message, requirements }, position) => {
      const [first = '', ...rest] = paragraph(
        `${told(message, options)} (${idsOf(requirements, options)})`,
        width + 2,
        options,
      );
      return [`${options.paint('open', padStart(points[position] ?? '', width))}  ${first.trimStart()}`, ...rest];
    }),
    ...(more > 0 ? paragraph(word(REPORT.moreFacts, options, { n: more }), width + 2, options) : []),
  ];
}

function idsOf(ids: readonly string[], options: ReportOptions): string {
  if (options.verbose || ids.length <= SHOWN_IDS + 1) return ids.join(', ');
  const more = word(REPORT.moreRequirements, options, { n: ids.length - SHOWN_IDS });
  return `${ids.slice(0, SHOWN_IDS).join(', ')} ${more}`;
}
