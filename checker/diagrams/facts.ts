import { propertiesOf } from '#generated/properties';
import type { Evidence, Model, OpenPoint } from '#generated/types';
import { type StatedValue, statedValue } from '#model/format/stated-value';
import type { Bilingual } from '#util/bilingual';
import { childPointer, valueAt } from '#util/json-pointer';
import { isList, isObject, type JsonObject } from '#util/json-value';
import { labelled, labelOf, typeAt } from './property-labels.ts';

/** One line of what a model states of an element: a label and, unless lines below belong to it, a value. */
export interface Fact {
  readonly pointer: string;
  readonly label: Bilingual;
  /** How far the line is below the element: 0 for its own properties. */
  readonly depth: number;
  readonly values: readonly FactValue[];
}

/** A value as written in the model and, where that is a word of the model language, in words. */
export interface FactValue extends StatedValue {
  /** The id of an element or source that the value names. */
  readonly refersTo?: string;
}

/** A source that a fact rests on, and where in it. */
export interface FactEvidence extends Pick<Evidence, 'source' | 'place' | 'note'> {
  /** The element or part of it that names the source. */
  readonly pointer: string;
  /** The properties that it proves; empty means all. */
  readonly for: readonly StatedValue[];
}

/** A property that the model leaves open, with its label. */
export interface FactOpen extends OpenPoint {
  readonly pointer: string;
  readonly label: Bilingual;
}

/** Everything that a model states of one element or other part, laid out in lines. */
export interface Facts {
  readonly facts: readonly Fact[];
  readonly evidence: readonly FactEvidence[];
  readonly open: readonly FactOpen[];
}

/** What a model states at a place, in the order of the file; undefined when there is nothing. */
export function factsAt(model: Model, pointer: string): Facts | undefined {
  const value = valueAt(model, pointer);
  if (!isObject(value)) return undefined;
  const collected = { facts: [], evidence: [], open: [] };
  collect(value, typeAt(pointer), pointer, 0, collected);
  return collected;
}

interface Collected {
  readonly facts: Fact[];
  readonly evidence: FactEvidence[];
  readonly open: FactOpen[];
}

function collect(value: JsonObject, type: string, pointer: string, depth: number, into: Collected): void {
  for (const [name, member] of Object.entries(value)) {
    const place = childPointer(pointer, name);
    if (name === 'evidence' && isList(member)) into.evidence.push(...evidenceIn(member, pointer, type));
    else if (name === 'openPoints' && isList(member)) into.open.push(...openIn(member, pointer, type));
    else addMember(member, name, type, place, depth, into);
  }
}

function addMember(
  member: unknown,
  name: string,
  owner: string,
  pointer: string,
  depth: number,
  into: Collected,
): void {
  const label = propertiesOf[owner]?.[name];
  const head = { pointer, label: labelOf(owner, name), depth };
  const type = label?.type ?? `${owner}.${name}`;
  const items = isList(member) ? member : [member];
  if (!items.some(isObject)) {
    into.facts.push({ ...head, values: items.map((item) => valueOf(item, type)) });
    return;
  }
  into.facts.push({ ...head, values: [] });
  items.forEach((item, position) => {
    if (!isObject(item)) return;
    const place = isList(member) ? childPointer(pointer, position) : pointer;
    if (isList(member) && position > 0)
      into.facts.push({ pointer: place, label: { vi: '', en: '' }, depth: depth + 1, values: [] });
    collect(item, type, place, depth + 1, into);
  });
}

function valueOf(value: unknown, type: string): FactValue {
  const stated = statedValue(value, type);
  return type.endsWith('Reference') ? { ...stated, refersTo: stated.text } : stated;
}

function evidenceIn(list: readonly unknown[], pointer: string, owner: string): FactEvidence[] {
  return list.flatMap((item) => {
    if (!isObject(item)) return [];
    const { source, place, note } = item;
    if (typeof source !== 'string' || typeof place !== 'string') return [];
    return {
      pointer,
      source,
      place,
      ...(typeof note === 'string' ? { note } : {}),
      for: isList(item['for']) ? labelled(owner, item['for']) : [],
    };
  });
}

function openIn(list: readonly unknown[], pointer: string, owner: string): FactOpen[] {
  return list.flatMap((item) => {
    if (!isObject(item) || typeof item['property'] !== 'string') return [];
    const { property, state, reason } = item;
    if (state !== 'undetermined' && state !== 'notApplicable') return [];
    return {
      pointer,
      property,
      label: labelOf(owner, property),
      state,
      ...(typeof reason === 'string' ? { reason } : {}),
    };
  });
}
