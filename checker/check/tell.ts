import type { Finding, Text, Witness } from '#generated/types';
import type { ModelIndex, Place } from '#model/model-index';
import { oncePerModel } from '#model/once-per-model';
import { PlaceNames } from '#model/place-name';
import type { Answer, Datum, Edit, Report, Rule } from '#rules/rule';
import { INVENTORY_FIX, INVENTORY_MISSING, LIFECYCLE_FIX, LIFECYCLE_MISSING, SECTION_NAMES } from '#text/check';
import { formatNumber } from '#text/format-number';
import { type Bilingual, fill, type Params } from '#util/bilingual';
import type { AnswerAbout } from './kept-answers.ts';

const namesIn = oncePerModel(({ model }) => new PlaceNames(model));

/** Puts values into a text in both languages; numbers are written the way each language writes them. */
export function fillText(text: Text, data: Readonly<Record<string, Datum>>): Text {
  const readable = Object.values(data).some((value) => typeof value === 'number') ? inWords(data) : data;
  return { vi: fill(text, readable, 'vi'), en: fill(text, readable, 'en') };
}

const inWords = (data: Readonly<Record<string, Datum>>): Params =>
  Object.fromEntries(Object.entries(data).map(([name, value]) => [name, inBothLanguages(value)]));

const inBothLanguages = (value: Datum): Bilingual | string =>
  typeof value === 'number' ? { vi: formatNumber(value, 'vi'), en: formatNumber(value, 'en') } : value;

/** The findings of a rule's answers: one for each that breaks the rule or leaves it open. */
export const findingsOf = (rule: Rule, answers: readonly Answer[], model: ModelIndex): Finding[] =>
  answers.flatMap((answer) => findingOf(rule, { answer }, model));

/** The finding of one answer, with the element it is about; none for an answer that finds nothing. */
export const findingOf = (
  rule: Rule,
  { answer, subject }: Partial<AnswerAbout> & Pick<AnswerAbout, 'answer'>,
  model: ModelIndex,
): Finding[] =>
  answer.kind === 'notMet' || answer.kind === 'notStated'
    ? [finding(rule, answer.report, answer.kind === 'notMet' ? 'fail' : 'unknown', subject, model)]
    : [];

function finding(
  rule: Rule,
  report: Report<string>,
  outcome: Finding['outcome'],
  judged: object | undefined,
  model: ModelIndex,
): Finding {
  const text = rule.messages[report.messageId];
  if (!text) throw new Error(`Rule "${rule.id}" has no message "${report.messageId}".`);
  const pointer = model.pointer(report.at);
  const element = model.elementIdAt(report.at);
  const subject = judged === undefined ? undefined : model.elementIdAt({ on: judged, path: '' });
  const data = { pointer, ...report.data };
  return {
    outcome,
    messageId: report.messageId,
    message: fillText(text, data),
    fix: fillText(outcome === 'unknown' ? (rule.state ?? rule.fix) : rule.fix, data),
    pointer,
    place: namesIn(model).of(pointer),
    ...(element === undefined ? {} : { element }),
    ...(subject === undefined ? {} : { subject }),
    ...patchOf(report.edits ?? [], model),
  };
}

const patchOf = (edits: readonly Edit[], model: ModelIndex): Pick<Finding, 'patch'> =>
  edits.length === 0
    ? {}
    : {
        patch: edits.map(({ op, at, value }) => ({
          op,
          path: model.pointer(at),
          ...(value === undefined ? {} : { value: typeof value === 'object' ? [...value] : value }),
        })),
      };

/** What a missing inventory leaves open, one finding for each section. */
export function inventoryFindings(places: readonly Place[], model: ModelIndex): Finding[] {
  return places.map((place) => {
    const pointer = model.pointer(place);
    const section = SECTION_NAMES[pointer.slice('/inventory/'.length)] ?? { vi: pointer, en: pointer };
    const data = { pointer, section };
    return {
      outcome: 'unknown',
      messageId: 'inventoryMissing',
      message: fillText(INVENTORY_MISSING, data),
      fix: fillText(INVENTORY_FIX, data),
      pointer,
      place: namesIn(model).of(pointer),
    };
  });
}

/** What missing lifecycles leave open, one finding for each element that may not be there. */
export function lifecycleFindings(places: readonly Place[], model: ModelIndex): Finding[] {
  return places.map((place) => {
    const pointer = model.pointer(place);
    const element = model.elementIdAt(place);
    const named = 'name' in place.on && typeof place.on.name === 'string' ? place.on.name : (element ?? pointer);
    const data = { pointer, element: named };
    return {
      outcome: 'unknown',
      messageId: 'lifecycleMissing',
      message: fillText(LIFECYCLE_MISSING, data),
      fix: fillText(LIFECYCLE_FIX, data),
      pointer,
      place: namesIn(model).of(pointer),
      ...(element === undefined ? {} : { element, subject: element }),
    };
  });
}

/** The witness of a verdict: every place it rests on, once, in the order found. */
export function witnessOf(
  answers: readonly Answer[],
  inventories: Readonly<Record<'missing' | 'satisfied', readonly Place[]>>,
  model: ModelIndex,
): Witness[] {
  const witness: Witness[] = [];
  const seen: Partial<Record<Witness['role'], Set<string>>> = {};
  const add = (place: Place, role: Witness['role']): void => {
    seen[role] ??= new Set();
    const known = seen[role];
    const pointer = model.pointer(place);
    const before = known.size;
    if (known.add(pointer).size > before) witness.push({ pointer, role });
  };
  for (const answer of answers) {
    if (answer.kind === 'notMet') add(answer.report.at, 'broken');
    if (answer.kind === 'notStated') add(answer.report.at, 'missing');
    const role = answer.kind === 'notApplicable' ? 'notApplicable' : answer.kind === 'notMet' ? 'broken' : 'satisfied';
    for (const place of answer.rests) add(place, role);
  }
  for (const place of inventories.missing) add(place, 'missing');
  for (const place of inventories.satisfied) add(place, 'satisfied');
  return witness;
}
