import type { Model } from '#generated/types';
import { validateModel } from '#generated/validators';
import { childPointer, parsePointer, valueAt } from '#util/json-pointer';
import { isList, isObject } from '#util/json-value';
import { keywordAt, refersAt } from './model-language.ts';
import { takeAway } from './take-away.ts';

/** A model in which one fact was changed or taken away, and how. */
export interface Mutant {
  readonly operator: string;
  readonly pointer: string;
  readonly model: Model;
}

const DEEPEST = 3;
const OTHER_TEXTS = [' ', 'Nội dung khác', 'khac', 'http://khac.example.vn', '9', 'Z99', 'khac/1'];

/** Every valid model that differs from this one in one fact at a place or below it. */
export function mutantsAt(model: Model, pointer: string, depth = 0): Mutant[] {
  const value = valueAt(model, pointer);
  if (value === undefined) return [];
  const less = takeAway(model, pointer);
  const removed =
    less === undefined ? [] : [{ operator: depth > 0 && isItem(pointer) ? 'item' : 'removal', pointer, model: less }];
  const changed = otherValues(model, pointer, value)
    .map(({ operator, other }) => ({ operator, pointer, model: withValue(model, pointer, other) }))
    .filter((mutant) => validateModel(mutant.model));
  return [...changed, ...removed, ...below(model, pointer, value, depth)];
}

function below(model: Model, pointer: string, value: unknown, depth: number): Mutant[] {
  if (depth >= DEEPEST || (!isList(value) && !isObject(value))) return [];
  const keys = isList(value) ? value.map((_, position) => String(position)) : Object.keys(value);
  return keys.flatMap((key) => mutantsAt(model, childPointer(pointer, key), depth + 1));
}

const isItem = (pointer: string): boolean => /\/\d+$/.test(pointer);

interface Change {
  readonly operator: string;
  readonly other: unknown;
}

function otherValues(model: Model, pointer: string, value: unknown): Change[] {
  const changes = (operator: string, others: readonly unknown[]): Change[] =>
    others.filter((other) => other !== value).map((other) => ({ operator, other }));
  if (typeof value === 'boolean') return changes('boolean', [!value]);
  if (typeof value === 'number') return changes('number', [value + 1, value - 1, value * 2, Math.floor(value / 2), 0]);
  if (typeof value !== 'string' || pointer.endsWith('/id')) return [];
  const allowed = keywordAt(model, pointer, 'enum');
  if (isList(allowed)) return changes(pointer.endsWith('/lifecycle') ? 'lifecycle' : 'enum', allowed);
  const sections = refersAt(model, pointer);
  if (sections.length > 0) return changes('reference', [...idsIn(model, sections).slice(0, 4), 'phan-tu-khac']);
  if (/^\d{4}(-\d\d(-\d\d)?)?$/.test(value))
    return changes(
      'date',
      [1, -1, 10, -10].map((years) => shifted(value, years)),
    );
  return changes('text', [...OTHER_TEXTS, ...neighboursOf(model, pointer)]);
}

/** What other members of the same list say at the same place: two that should differ become alike. */
function neighboursOf(model: Model, pointer: string): readonly unknown[] {
  const [, list = '', own, rest = ''] = /^(\/.*?)\/(\d+)(\/.*)$/.exec(pointer) ?? [];
  const members = valueAt(model, list);
  if (!isList(members)) return [];
  const values = members.map((_, position) =>
    String(position) === own ? '' : valueAt(model, `${list}/${position}${rest}`),
  );
  return [...new Set(values.filter((value) => typeof value === 'string' && value !== ''))].slice(0, 2);
}

const shifted = (date: string, years: number): string => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;

const idsIn = (model: Model, sections: readonly string[]): string[] =>
  sections.flatMap((section) => {
    const elements = valueAt(model, childPointer('', section));
    return isList(elements) ? elements.flatMap((one) => (isObject(one) ? [String(one['id'])] : [])) : [];
  });

function withValue(model: Model, pointer: string, value: unknown): Model {
  const copy = structuredClone(model);
  const path = parsePointer(pointer) ?? [];
  const holder = valueAt(copy, pointer.slice(0, pointer.lastIndexOf('/')));
  if (typeof holder === 'object' && holder !== null) Object.assign(holder, { [path.at(-1) ?? '']: value });
  return copy;
}
