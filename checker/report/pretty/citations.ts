import type { CheckResult, ResultCitation } from '#generated/types';
import { REPORT, VERIFICATION, VERIFICATION_SHORT } from '#text/messages';
import type { ReportOptions } from '../reporter.ts';
import { day, labelled, told, word } from './words.ts';

/** A citation as short as a finding wants it: document and article; a grade is told when the text itself was not read. */
export function shortCitation({ name, article, verification }: ResultCitation, options: ReportOptions): string {
  const place = article === undefined ? '' : `, ${article}`;
  const grade = verification === 'text' ? '' : ` (${word(VERIFICATION_SHORT[verification], options)})`;
  return `${told(name, options)}${place}${grade}`;
}

/** A citation with its days in force, its grade of verification and its note. */
export function citationText(citation: ResultCitation, options: ReportOptions): string {
  const { name, article, note } = citation;
  const place = article === undefined ? '' : `, ${article}`;
  const remark = note === undefined ? '' : `. ${told(note, options)}`;
  return `${told(name, options)}${place} (${standing(citation, options)})${remark}`;
}

/** Every document that the results cite, once, with its days in force and how far its text was verified. */
export function citedDocuments(results: readonly CheckResult[], options: ReportOptions): string[] {
  const documents = new Map<string, Set<string>>();
  for (const citation of results.flatMap(({ requirements }) => requirements.flatMap(({ citations }) => citations))) {
    const name = told(citation.name, options);
    documents.set(name, (documents.get(name) ?? new Set()).add(standing(citation, options)));
  }
  if (documents.size === 0) return [];
  return [
    options.paint('strong', word(REPORT.documents, options)),
    ...[...documents].flatMap(([name, standings]) => labelled(name, [...standings].join(' / '), 2, options)),
  ];
}

function standing({ from, to, verification }: ResultCitation, options: ReportOptions): string {
  const grade = word(VERIFICATION[verification], options);
  if (from === null) return grade;
  const days = to === null ? { from: day(from, options) } : { from: day(from, options), to: day(to, options) };
  return `${word(to === null ? REPORT.inForceFrom : REPORT.inForceFromTo, options, days)}; ${grade}`;
}
