import { day, joined, labelled, paragraph, word } from '#report/pretty/words';
import type { ReportOptions } from '#report/reporter';
import { LAW, LAW_SUBJECT } from '#text/law';
import { VERIFICATION } from '#text/messages';
import { type LawChange, type LawFact, type LawOnDay, lawOn } from '../../index.ts';
import { reportOptions, type Session } from '../session.ts';

/** Tells what law applies on a day and what changes after it, as a table or as JSON. */
export function runLaw(asOf: string, format: 'table' | 'json', session: Session): number {
  const law = lawOn(asOf);
  session.print(format === 'json' ? `${JSON.stringify(law, null, 2)}\n` : table(law, reportOptions(session, false)));
  return 0;
}

const DATES_SHOWN = 5;

/** What is told of a day, in this order; bodies by name only when they change. */
const SUBJECTS = ['framework', 'provinces', 'level', 'administrativeUnits', 'agencies', 'serviceGrades'] as const;

function table({ asOf, inForce, requirements, changes }: LawOnDay, options: ReportOptions): string {
  const documents = inForce.filter(({ subject }) => subject === 'document');
  const lines = [
    ...heading(word(LAW.title, options, { date: day(asOf, options) }), options),
    ...requirements.flatMap(({ framework, ids }) =>
      paragraph(word(LAW.active, options, { framework, n: ids.length }), 2, options),
    ),
    ...SUBJECTS.flatMap((subject) => [
      '',
      ...heading(word(LAW_SUBJECT[subject], options), options),
      ...factLines(
        inForce.filter((fact) => fact.subject === subject),
        options,
      ),
    ]),
    '',
    ...heading(word(LAW.cited, options, { n: documents.length }), options),
    ...factLines(documents, options),
    '',
    ...heading(word(LAW.changes, options), options),
    ...changeLines(changes, options),
  ];
  return `${lines.join('\n')}\n`;
}

const heading = (text: string, options: ReportOptions): string[] =>
  paragraph(text, 0, options).map((line) => options.paint('strong', line));

function factLines(facts: readonly LawFact[], options: ReportOptions): string[] {
  if (facts.length === 0) return paragraph(word(LAW.none, options), 2, options);
  return facts.flatMap((fact) => labelled(fact.name[options.language], standing(fact, options), 2, options));
}

function standing(fact: LawFact, options: ReportOptions): string {
  const { open, verification, requirements, note } = fact;
  const parts = [
    period(fact, options),
    open === 'replacedUnread' ? word(LAW.replacedUnread, options) : '',
    word(VERIFICATION[verification], options),
    requirements.length === 0 ? '' : word(LAW.count, options, { n: requirements.length }),
  ];
  const told = parts.filter((part) => part !== '').join('; ');
  return note === undefined ? told : `${told}. ${note[options.language]}`;
}

function period({ from, to, open }: LawFact, options: ReportOptions): string {
  if (from === null) return to === null ? '' : word(LAW.to, options, { to: day(to, options) });
  const values = { from: day(from, options) };
  if (open === 'startUnread') return word(LAW.notBefore, options, values);
  return to === null ? word(LAW.from, options, values) : word(LAW.fromTo, options, { ...values, to: day(to, options) });
}

function changeLines(changes: readonly LawChange[], options: ReportOptions): string[] {
  if (changes.length === 0) return paragraph(word(LAW.noChange, options), 2, options);
  const left = changes.length - DATES_SHOWN;
  return [
    ...changes.slice(0, DATES_SHOWN).flatMap((change) => changeOn(change, options)),
    ...(left > 0 ? paragraph(word(LAW.moreDates, options, { n: left }), 2, options) : []),
  ];
}

/** A name, and whether its day is only the earliest or latest it can be. */
function named({ name, open, from }: LawFact, options: ReportOptions): string {
  const told = name[options.language];
  if (open === 'startUnread' && from !== null)
    return `${told} (${word(LAW.notBefore, options, { from: day(from, options) })})`;
  return open === undefined ? told : `${told} (${word(LAW.replacedUnread, options)})`;
}

function changeOn({ date, starts, ends, requirements }: LawChange, options: ReportOptions): string[] {
  const told = (facts: readonly LawFact[], verb: string): string[] =>
    facts.flatMap((fact) =>
      paragraph(`${word(LAW_SUBJECT[fact.subject], options)} ${verb}: ${named(fact, options)}`, 4, options, 2),
    );
  const listed = (ids: readonly string[], title: string): string[] =>
    ids.length === 0 ? [] : [...paragraph(`${title} (${ids.length}):`, 4, options), ...joined(ids, 6, options)];
  return [
    `  ${options.paint('strong', day(date, options))}`,
    ...told(ends, word(LAW.ends, options)),
    ...told(starts, word(LAW.starts, options)),
    ...requirements.flatMap(({ start, stop }) => [
      ...listed(start, word(LAW.requirementsStart, options)),
      ...listed(stop, word(LAW.requirementsStop, options)),
    ]),
  ];
}
