import type { ChangeReport, CheckResult, UnreadableFile } from '#generated/types';
import { DISCLAIMER } from '#text/check';
import { REPORT, VERDICT } from '#text/messages';
import { MARKDOWN, WORDS } from '#text/outputs';
import { changeLines } from '../pretty/changes.ts';
import type { Reporter, ReportOptions } from '../reporter.ts';
import { shortScore } from '../score-text.ts';
import { countsOf } from '../told-findings.ts';
import { number, told, word } from '../words.ts';
import { codeSpan, inert, inertCell } from './inert.ts';
import { modelSection } from './model-section.ts';
import type { Detail } from './requirement-lines.ts';
import { table } from './table.ts';

/** GitHub takes 65,536 characters in a comment; other platforms take more. */
const LONGEST = 60_000;

/** From everything down to the verdict: the first that fits a comment is written. */
const DETAILS: readonly Detail[] = [
  { places: 5, facts: 10, hasOpen: true, hasFailed: true, hasAdvice: true },
  { places: 3, facts: 5, hasOpen: false, hasFailed: true, hasAdvice: true },
  { places: 1, facts: 3, hasOpen: false, hasFailed: true, hasAdvice: true },
  { places: 0, facts: 1, hasOpen: false, hasFailed: true, hasAdvice: false },
  { places: 0, facts: 0, hasOpen: false, hasFailed: false, hasAdvice: false },
];
const EVERYTHING: Detail = { places: Infinity, facts: Infinity, hasOpen: true, hasFailed: true, hasAdvice: true };

/**
 * The report for people where Markdown is shown: a comment on a pull request, the summary of a job, a page. Texts of the model stay texts.
 * It is shortened until it fits a comment, and says so; `--verbose` tells everything.
 */
const markdown: Reporter = (results, options, unreadable = []) => {
  if (options.verbose) return written(results, unreadable, EVERYTHING, options);
  for (const detail of DETAILS) {
    const text = written(results, unreadable, detail, options);
    const isWhole = detail === DETAILS[0];
    const note = isWhole ? '' : `\n_${word(MARKDOWN.shortened, options)}_\n`;
    if (text.length + note.length <= LONGEST) return text + note;
  }
  return `${overview(results, options).join('\n')}\n\n_${word(MARKDOWN.shortened, options)}_\n`;
};

export default markdown;

function written(
  results: readonly CheckResult[],
  unreadable: readonly UnreadableFile[],
  detail: Detail,
  options: ReportOptions,
): string {
  const blocks = [
    ...(results.length > 1 ? [overview(results, options)] : []),
    ...(results.length === 0 ? [[`## ${word(MARKDOWN.title, options)}`, '', word(MARKDOWN.none, options)]] : []),
    ...unreadableBlock(unreadable, options),
    ...(options.changes === undefined ? [] : [changeBlock(options.changes, options)]),
    ...results.map((result) => modelSection(result, results.length > 1 ? 3 : 2, detail, options)),
    ...(results.length === 0 ? [] : [[`_${word(DISCLAIMER, options)}_`]]),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** One line for each model. */
const overview = (results: readonly CheckResult[], options: ReportOptions): string[] => [
  `## ${word(MARKDOWN.title, options)}: ${word(MARKDOWN.models, options, { n: results.length })}`,
  '',
  ...table(
    [REPORT.model, REPORT.verdict, REPORT.scoreHead].map((head) => word(head, options)),
    results.map((result) => {
      const { model, verdict, score } = result;
      return [
        inertCell(`${model.province.name} ${model.version}`),
        word(VERDICT[verdict], options),
        shortScore(score, options),
        ...(['pass', 'fail', 'unknown'] as const).map((outcome) => number(countsOf(result)[outcome], options)),
      ];
    }),
    options,
  ),
];

/** What is new and what is gone, in the words of the report for a terminal. */
function changeBlock(changes: ChangeReport, options: ReportOptions): string[] {
  const plain: ReportOptions = { ...options, width: Infinity, paint: (_, text) => text };
  const [heading = '', ...lines] = changeLines(changes, plain);
  const bullet = (line: string): string => (line.startsWith('    ') ? '  - ' : '- ');
  return [`**${inert(heading)}**`, '', ...lines.map((line) => `${bullet(line)}${inert(line)}`)];
}

function unreadableBlock(unreadable: readonly UnreadableFile[], options: ReportOptions): string[][] {
  if (unreadable.length === 0) return [];
  const lines = unreadable.flatMap(({ path, problems, omitted = 0 }) => [
    ...problems.map(({ line, column = 1, message }) => {
      const place = line === undefined ? path : `${path}:${line}:${column}`;
      return `- ${codeSpan(place)} ${inert(told(message, options))}`;
    }),
    ...(omitted === 0 ? [] : [`- ${codeSpan(path)} ${word(WORDS.omitted, options, { n: omitted })}`]),
  ]);
  return [[`**${word(MARKDOWN.unreadable, options, { n: unreadable.length })}**`, '', ...lines]];
}
