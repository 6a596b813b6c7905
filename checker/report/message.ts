import type { Finding, RequirementResult, WaivedOutcome } from '#generated/types';
import { formatDate } from '#text/format-number';
import { WORDS } from '#text/outputs';
import { shortCitation } from './pretty/citations.ts';
import type { ReportOptions } from './reporter.ts';
import { safe, told, word } from './words.ts';

/** What was found and what to do, as one line. */
export function findingMessage({ message, fix }: Finding, options: ReportOptions): string {
  const found = told(message, options);
  return fix === undefined ? found : `${found} ${word(WORDS.todo, options, { fix: told(fix, options) })}`;
}

/** The same with the place for programs behind it, unless the advice names it already. */
export function placedMessage(finding: Finding, options: ReportOptions): string {
  const message = findingMessage(finding, options);
  const place = safe(finding.pointer);
  return place === '' || message.includes(place) ? message : `${message} [${place}]`;
}

/** How many findings a requirement has beside those it lists. */
export const omittedOf = ({ omitted }: RequirementResult, outcome: Finding['outcome']): number =>
  omitted?.[outcome] ?? 0;

/** Why an exception was accepted, by whom and until when. */
export function waiverText({ reason, by, until }: WaivedOutcome, options: ReportOptions): string {
  const values = { reason: safe(reason), by: safe(by) };
  if (until === undefined) return word(WORDS.waived, options, values);
  return word(WORDS.waivedUntil, options, { ...values, until: formatDate(until, options.language) });
}

/** The law of a requirement, or that it has none. */
export function lawText({ citations }: RequirementResult, options: ReportOptions): string {
  if (citations.length === 0) return word(WORDS.noLaw, options);
  return word(WORDS.law, options, { law: citations.map((one) => shortCitation(one, options)).join('; ') });
}
