import type { Model } from '#generated/types';
import { childPointer, parsePointer, valueAt } from '#util/json-pointer';
import { isObject } from '#util/json-value';
import { keywordAt, requiredAt } from './model-language.ts';

type JsonObject = Record<string, unknown>;

/** What tells an element from others: kept with every element that a witness lies in, even where the schema does not demand it. */
const IDENTITY = ['id', 'name', 'kind', 'role'];

/**
 * A model that says nothing but what the pointers name, with what the schema requires around it. Lists keep their members as bare
 * identities, so that positions, ids and the number of listed elements stay what they were.
 */
export function keepOnly(model: Model, pointers: readonly string[]): Model {
  const kept: JsonObject = bare(model, '', { $schema: model.$schema });
  for (const pointer of pointers) graft(model, kept, parsePointer(pointer) ?? []);
  for (const [section, value] of Object.entries(model))
    if (Array.isArray(value) && !(section in kept) && value.some((member) => isObject(member) && 'id' in member))
      kept[section] = bareSection(model, section, value);
  return kept as unknown as Model;
}

/** The sections that a witness does not lie in are the same for every witness. */
const sections = new WeakMap<Model, Map<string, readonly unknown[]>>();

function bareSection(model: Model, section: string, list: readonly unknown[]): readonly unknown[] {
  const known = sections.get(model) ?? new Map<string, readonly unknown[]>();
  sections.set(model, known);
  const bared = known.get(section) ?? bareList(model, list, `/${section}`);
  known.set(section, bared);
  return bared;
}

/** Copies the value at a path into the copy; whatever stands on the way comes as an identity. */
function graft(model: Model, kept: JsonObject, path: readonly string[]): void {
  let into: unknown = kept;
  let pointer = '';
  for (const [depth, key] of path.entries()) {
    pointer = childPointer(pointer, key);
    const value = valueAt(model, pointer);
    if (value === undefined || typeof into !== 'object' || into === null) return;
    const holder = into as JsonObject;
    if (depth === path.length - 1) holder[key] = structuredClone(value);
    else if (typeof holder[key] !== 'object') holder[key] = bareValue(model, value, pointer);
    into = holder[key];
  }
}

function bareValue(model: Model, value: unknown, pointer: string): unknown {
  if (Array.isArray(value)) return bareList(model, value, pointer);
  return isObject(value) ? bare(model, pointer) : structuredClone(value);
}

const bareList = (model: Model, list: readonly unknown[], pointer: string): unknown[] =>
  list.map((member, position) => bareValue(model, member, childPointer(pointer, position)));

/** An object with nothing but what the schema demands and its identity. */
function bare(model: Model, pointer: string, start: JsonObject = {}): JsonObject {
  const object = valueAt(model, pointer);
  if (!isObject(object)) return start;
  const wanted = new Set([...requiredAt(model, pointer), ...IDENTITY]);
  for (const [key, value] of Object.entries(object))
    if (wanted.has(key)) start[key] = bareValue(model, value, childPointer(pointer, key));
  const [first] = Object.entries(object);
  if (
    first !== undefined &&
    keywordAt(model, pointer, 'minProperties') !== undefined &&
    Object.keys(start).length === 0
  )
    start[first[0]] = bareValue(model, first[1], childPointer(pointer, first[0]));
  return start;
}
