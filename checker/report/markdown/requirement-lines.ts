import type { CheckResult, Finding, RequirementResult } from '#generated/types';
import { STRENGTH } from '#text/messages';
import { MARKDOWN, WORDS } from '#text/outputs';
import { lawText, omittedOf, waiverText } from '../message.ts';
import { MARK } from '../pretty/marks.ts';
import type { ReportOptions } from '../reporter.ts';
import { told, word } from '../words.ts';
import { codeSpan, inert } from './inert.ts';

/** How much a report tells. */
export interface Detail {
  /** Places told of each requirement. */
  readonly places: number;
  /** Facts to state next. */
  readonly facts: number;
  readonly hasOpen: boolean;
  readonly hasFailed: boolean;
  /** Places, what to do and the law below each requirement. */
  readonly hasAdvice: boolean;
}

/** A requirement as an item of a list: title, places, what to do, law. */
export function requirementLines(
  requirement: RequirementResult,
  { model }: CheckResult,
  { places, hasAdvice }: Detail,
  options: ReportOptions,
): string[] {
  const { outcome, findings, waiver, question, weight } = requirement;
  const told = outcome === 'fail' ? findings.filter((finding) => finding.outcome === 'fail') : findings;
  const shown = told.slice(0, places);
  const notListed = omittedOf(requirement, 'fail') + (outcome === 'fail' ? 0 : omittedOf(requirement, 'unknown'));
  const more = told.length - shown.length + notListed;
  const remark = weight === 0 && outcome === 'fail' ? `, ${word(MARKDOWN.informs, options)}` : '';
  const title = `- ${titleText(requirement, remark, options)}`;
  if (!hasAdvice) return [title];
  return [
    title,
    ...shown.map((finding) => `  - ${findingText(finding, model.path, options)}`),
    ...(more > 0 ? [`  - … ${word(WORDS.morePlaces, options, { n: more })}`] : []),
    ...fixLines(told, options),
    ...(waiver === undefined ? [] : [`  - ${inert(waiverText(waiver, options))}`]),
    ...(question === undefined || outcome !== 'manual' ? [] : [`  - ${inert(question[options.language])}`]),
    ...(outcome === 'fail' ? [`  - ${inert(lawText(requirement, options))}`] : []),
  ];
}

function titleText(
  { id, title, strength, outcome }: RequirementResult,
  remark: string,
  options: ReportOptions,
): string {
  return `${MARK[outcome].sign} **${inert(id)}** ${inert(told(title, options))} (${word(STRENGTH[strength], options)}${remark})`;
}

function findingText(
  { message, pointer, line, column = 1 }: Finding,
  path: string | undefined,
  options: ReportOptions,
): string {
  const file = path === undefined || line === undefined ? '' : `${path}:${line}:${column} `;
  const place = `${file}${pointer}`.trim();
  return `${inert(message[options.language])}${place === '' ? '' : ` ${codeSpan(place)}`}`;
}

/** The first thing to do; the others of a requirement differ by their place only, or are in the full report. */
function fixLines(findings: readonly Finding[], options: ReportOptions): string[] {
  const [fix] = findings.flatMap((finding) => finding.fix ?? []);
  return fix === undefined ? [] : [`  - ${inert(word(WORDS.todo, options, { fix: told(fix, options) }))}`];
}

/** An open requirement on one line: what is not stated first. Everything, with places, when everything was asked for. */
export function openLines(
  requirement: RequirementResult,
  result: CheckResult,
  detail: Detail,
  options: ReportOptions,
): string[] {
  if (detail.places === Infinity) return requirementLines(requirement, result, detail, options);
  const [first] = requirement.findings;
  const more = requirement.findings.length - 1 + omittedOf(requirement, 'unknown');
  const rest = more > 0 ? ` (${word(WORDS.morePlaces, options, { n: more })})` : '';
  const said = first === undefined ? '' : `: ${inert(first.message[options.language])}${rest}`;
  return [`- ${titleText(requirement, '', options)}${said}`];
}
