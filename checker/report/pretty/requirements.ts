import type { Finding, RequirementResult } from '#generated/types';
import { AUTOMATIC, patchText } from '#text/fixes';
import { REPORT, STRENGTH } from '#text/messages';
import { WORDS } from '#text/outputs';
import { omittedOf } from '../message.ts';
import { MOST_SHOWN, type ReportOptions } from '../reporter.ts';
import { shortCitation } from './citations.ts';
import { MARK } from './marks.ts';
import { relevantFindings } from './shown.ts';
import { labelled, paragraph, safe, told, word } from './words.ts';

/** A requirement with its findings, what to do, and the law. */
export function requirementBlock(
  result: RequirementResult,
  path: string | undefined,
  options: ReportOptions,
): string[] {
  const { text, question, waiver, citations } = result;
  const cited = citations.map((citation) => shortCitation(citation, options)).join('; ');
  return [
    ...titleLines(result, options),
    ...(options.verbose && text !== undefined
      ? labelled(word(REPORT.requirement, options), told(text, options), 4, options)
      : []),
    ...findingLines(result, path, options),
    ...(question === undefined ? [] : labelled(word(REPORT.question, options), told(question, options), 4, options)),
    ...(waiver === undefined
      ? []
      : labelled(word(REPORT.waiverBy, options), safe(`${waiver.reason} (${waiver.by})`), 4, options)),
    ...(options.verbose ? witnessLines(result, options) : []),
    ...labelled(word(REPORT.law, options), cited === '' ? word(WORDS.noLaw, options) : cited, 4, options),
  ];
}

function titleLines({ id, title, strength, outcome }: RequirementResult, options: ReportOptions): string[] {
  const { sign, style } = MARK[outcome];
  const text = `${id}  ${told(title, options)} [${word(STRENGTH[strength], options)}]`;
  const [first = '', ...rest] = paragraph(text, 4, options);
  return [
    `  ${options.paint(style, sign)} ${options.paint('strong', first.trimStart())}`,
    ...rest.map((line) => options.paint('strong', line)),
  ];
}

function findingLines(requirement: RequirementResult, path: string | undefined, options: ReportOptions): string[] {
  const { outcome } = requirement;
  const relevant = relevantFindings(requirement, options.verbose);
  const shown = options.verbose ? relevant : relevant.slice(0, MOST_SHOWN);
  const notOpen = outcome === 'fail' && !options.verbose;
  const notListed = omittedOf(requirement, 'fail') + (notOpen ? 0 : omittedOf(requirement, 'unknown'));
  const more = relevant.length - shown.length + notListed;
  return [
    ...shown.flatMap((finding) => [
      ...paragraph(`${bulletOf(finding, outcome)} ${told(finding.message, options)}`, 4, options, 2),
      ...placeLines(finding, path, options),
      ...patchLines(finding, options),
    ]),
    ...(more > 0 ? moreLines(more, options) : []),
    ...fixesOf(relevant, options).flatMap((fix) => labelled(word(REPORT.todo, options), fix, 4, options)),
  ];
}

const moreLines = (more: number, options: ReportOptions): string[] => {
  const hint = options.verbose ? '' : ` (${word(REPORT.seeVerbose, options)})`;
  return paragraph(`${word(REPORT.more, options, { n: more })}${hint}`, 4, options);
};

/** What is only not stated in a requirement that something else breaks has its own sign. */
const bulletOf = (finding: Finding, outcome: RequirementResult['outcome']): string =>
  outcome === 'fail' && finding.outcome !== 'fail' ? MARK.unknown.sign : '•';

/** The different things to do. Advice that differs in its place only is given once, for the first place. */
function fixesOf(findings: readonly Finding[], options: ReportOptions): string[] {
  const fixes = new Map<string, { readonly text: string; places: number }>();
  for (const { fix, pointer } of findings) {
    if (fix === undefined) continue;
    const text = told(fix, options);
    const kind = pointer === '' ? text : text.replaceAll(safe(pointer), '');
    const known = fixes.get(kind);
    if (known === undefined) fixes.set(kind, { text, places: 1 });
    else if (kind !== text) known.places += 1;
  }
  return [...fixes.values()].map(({ text, places }) =>
    places === 1 ? text : `${text} ${word(REPORT.sameElsewhere, options, { n: places - 1 })}`,
  );
}

/** Where a finding stands: in words for people; then file, line, column and JSON Pointer for editors and programs. */
function placeLines(
  { pointer, place, line, column }: Finding,
  path: string | undefined,
  options: ReportOptions,
): string[] {
  const file = path === undefined || line === undefined ? '' : `${safe(path)}:${line}:${column ?? 1} `;
  const exact = `${file}${pointer === '' ? word(REPORT.wholeModel, options) : safe(pointer)}`;
  return [
    ...(place === undefined || pointer === '' ? [] : paragraph(told(place, options), 6, options)),
    ...paragraph(exact, 6, options).map((text) => options.paint('faint', text)),
  ];
}

/** That the finding carries an edit, and what the edit does. */
const patchLines = ({ patch }: Finding, options: ReportOptions): string[] =>
  patch === undefined ? [] : labelled(word(AUTOMATIC, options), safe(patchText(patch, options.language)), 6, options);

function witnessLines({ witness = [], outcome }: RequirementResult, options: ReportOptions): string[] {
  if ((outcome !== 'pass' && outcome !== 'notApplicable') || witness.length === 0) return [];
  const places = witness.map(({ pointer }) => (pointer === '' ? word(REPORT.wholeModel, options) : safe(pointer)));
  return labelled(word(REPORT.why, options), places.join(', '), 4, options);
}
