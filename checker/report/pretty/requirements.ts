import type { Finding, RequirementResult, ResultCitation } from '#generated/types';
import { REPORT, STRENGTH, VERIFICATION } from '#text/messages';
import type { ReportOptions, Style } from '../reporter.ts';
import { day, labelled, paragraph, safe, told, word } from './words.ts';

const MARK: Record<RequirementResult['outcome'], { readonly sign: string; readonly style: Style }> = {
  pass: { sign: '✓', style: 'good' },
  fail: { sign: '✗', style: 'bad' },
  unknown: { sign: '?', style: 'open' },
  notApplicable: { sign: '–', style: 'faint' },
  manual: { sign: '☐', style: 'open' },
  waived: { sign: '~', style: 'open' },
  error: { sign: '!', style: 'bad' },
};

const SHOWN_FINDINGS = 5;

/** A requirement with its findings, law and what to do. */
export function requirementBlock(
  result: RequirementResult,
  path: string | undefined,
  options: ReportOptions,
): string[] {
  return [
    ...titleLines(result, options),
    ...findingLines(result, path, options),
    ...(result.question === undefined
      ? []
      : labelled(word(REPORT.question, options), told(result.question, options), 4, options)),
    ...(result.waiver === undefined
      ? []
      : labelled(word(REPORT.waiverBy, options), safe(`${result.waiver.reason} (${result.waiver.by})`), 4, options)),
    ...result.citations.flatMap((citation) =>
      labelled(word(REPORT.law, options), citationText(citation, options), 4, options),
    ),
    ...(options.verbose ? witnessLines(result, options) : []),
  ];
}

function titleLines({ id, title, strength, outcome }: RequirementResult, options: ReportOptions): string[] {
  const { sign, style } = MARK[outcome];
  const [first = '', ...rest] = paragraph(
    `${id}  ${told(title, options)} [${word(STRENGTH[strength], options)}]`,
    4,
    options,
  );
  return [
    `  ${options.paint(style, sign)} ${options.paint('strong', first.trimStart())}`,
    ...rest.map((line) => options.paint('strong', line)),
  ];
}

function findingLines(
  { findings, outcome }: RequirementResult,
  path: string | undefined,
  options: ReportOptions,
): string[] {
  const relevant = outcome === 'fail' ? findings.filter((finding) => finding.outcome === 'fail') : findings;
  const shown = options.verbose ? relevant : relevant.slice(0, SHOWN_FINDINGS);
  const fixes = new Set(
    shown.map(({ fix }) => (fix === undefined ? '' : told(fix, options))).filter((fix) => fix !== ''),
  );
  const more = relevant.length - shown.length;
  return [
    ...shown.flatMap((finding) => [
      ...paragraph(`• ${told(finding.message, options)}`, 4, options),
      ...paragraph(`${word(REPORT.place, options)}: ${placeText(finding, path)}`, 6, options).map((line) =>
        options.paint('faint', line),
      ),
    ]),
    ...(more > 0 ? [`    ${word(REPORT.more, options, { n: more })} (${word(REPORT.seeVerbose, options)})`] : []),
    ...[...fixes]
      .slice(0, options.verbose ? undefined : SHOWN_FINDINGS)
      .flatMap((fix) => labelled(word(REPORT.todo, options), fix, 4, options)),
  ];
}

/** Where a finding stands: file, line and column where they are known, and the JSON Pointer. */
export function placeText({ pointer, line, column }: Finding, path: string | undefined): string {
  const file = path === undefined || line === undefined ? '' : `${safe(path)}:${line}:${column ?? 1} `;
  return `${file}${safe(pointer === '' ? '/' : pointer)}`;
}

/** A citation with its days in force and its grade of verification. */
export function citationText(
  { name, article, from, to, verification, note }: ResultCitation,
  options: ReportOptions,
): string {
  const period =
    from === null
      ? ''
      : to === null
        ? word(REPORT.inForceFrom, options, { from: day(from, options) })
        : word(REPORT.inForceFromTo, options, { from: day(from, options), to: day(to, options) });
  const grade = verification in VERIFICATION ? word(VERIFICATION[verification], options) : verification;
  const place = article === undefined ? '' : `, ${article}`;
  return `${told(name, options)}${place} (${[period, grade].filter((part) => part !== '').join('; ')})${note === undefined ? '' : `. ${told(note, options)}`}`;
}

function witnessLines({ witness, outcome }: RequirementResult, options: ReportOptions): string[] {
  if (outcome !== 'pass' && outcome !== 'notApplicable') return [];
  return witness.length === 0
    ? []
    : labelled(word(REPORT.why, options), witness.map(({ pointer }) => safe(pointer)).join(', '), 4, options);
}
