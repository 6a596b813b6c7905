import type { CheckResult, ResultCitation } from '#generated/types';
import { REPORT, TEXT_READ, VERIFICATION, VERIFICATION_SHORT } from '#text/messages';
import type { ReportOptions } from '../reporter.ts';
import { day, labelled, paragraph, safe, told, word } from './words.ts';

/** A citation as short as a finding wants it: document and article; a grade is told when the text itself was not read. */
export function shortCitation({ name, article, verification }: ResultCitation, options: ReportOptions): string {
  const place = article === undefined ? '' : `, ${safe(article)}`;
  const grade = verification === 'text' ? '' : ` (${word(VERIFICATION_SHORT[verification], options)})`;
  return `${told(name, options)}${place}${grade}`;
}

/** A citation with its days in force, its grade of verification and its note. */
export function citationText(citation: ResultCitation, options: ReportOptions): string {
  const { name, article, note } = citation;
  const place = article === undefined ? '' : `, ${safe(article)}`;
  const remark = note === undefined ? '' : `. ${told(note, options)}`;
  return `${told(name, options)}${place} (${standing(citation, options)})${remark}`;
}

/** Every document that the results cite, once, with its days in force and how far its text was verified. */
export function citedDocuments(results: readonly CheckResult[], options: ReportOptions): string[] {
  const documents = new Map<string, Map<string, Set<string>>>();
  for (const citation of results.flatMap(({ requirements }) => requirements.flatMap(({ citations }) => citations))) {
    const name = told(citation.name, options);
    const periods = documents.get(name) ?? new Map<string, Set<string>>();
    const grades = periods.get(inForce(citation, options)) ?? new Set<string>();
    documents.set(name, periods.set(inForce(citation, options), grades.add(gradeOf(citation, options))));
  }
  if (documents.size === 0) return [];
  return [
    options.paint('strong', word(REPORT.documents, options)),
    ...[...documents].flatMap(([name, standings]) => labelled(name, standingsOf(standings), 2, options)),
    ...paragraph(word(TEXT_READ, options), 2, options).map((line) => options.paint('faint', line)),
  ];
}

/** Articles of one document may have been verified differently; the days are told once for all of them. */
const standingsOf = (periods: ReadonlyMap<string, ReadonlySet<string>>): string =>
  [...periods].map(([period, grades]) => joinParts([period, [...grades].join(' · ')])).join(' / ');

const standing = (citation: ResultCitation, options: ReportOptions): string =>
  joinParts([inForce(citation, options), gradeOf(citation, options)]);

const joinParts = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ');

const gradeOf = ({ verification }: ResultCitation, options: ReportOptions): string =>
  word(VERIFICATION[verification], options);

function inForce({ from, to }: ResultCitation, options: ReportOptions): string {
  if (from === null) return '';
  if (to === null) return word(REPORT.inForceFrom, options, { from: day(from, options) });
  return word(REPORT.inForceFromTo, options, { from: day(from, options), to: day(to, options) });
}
