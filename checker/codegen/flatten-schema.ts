import { isObject, type Json, type JsonObject, objectAt, stringsAt } from './json.ts';
import { mapSchema } from './schema-walk.ts';

type Defs = ReadonlyMap<string, JsonObject>;

const plainAnnotations = new Set([
  '$schema',
  '$id',
  '$comment',
  'title',
  'description',
  'examples',
  'default',
  'tsType',
]);
const merged = new Set(['type', 'properties', 'required', 'additionalProperties', 'unevaluatedProperties', 'allOf']);

/**
 * A definition whose `allOf` bases are merged into one closed object: an unknown property then has one owner, and the
 * validator has no annotations to collect. What cannot be merged (conditions) stays in `allOf`.
 */
export function flattenSchema(name: string, defs: Defs): JsonObject {
  return flattenNamed(name, defs, []);
}

function flattenNamed(name: string, defs: Defs, trail: readonly string[]): JsonObject {
  if (trail.includes(name)) throw new Error(`"allOf" runs in a circle: ${[...trail, name].join(' -> ')}.`);
  const schema = defs.get(name);
  if (schema === undefined) throw new Error(`No definition "${name}" to build upon.`);
  const flat = mapSchema(schema, (part) => flattenObject(part, defs, [...trail, name]));
  return isObject(flat) ? flat : {};
}

function flattenObject(schema: JsonObject, defs: Defs, trail: readonly string[]): JsonObject {
  const { allOf, properties, unevaluatedProperties } = schema;
  const isBuiltUp = Array.isArray(allOf) && (properties !== undefined || unevaluatedProperties !== undefined);
  if (!isBuiltUp && unevaluatedProperties === undefined) return schema;
  let result: JsonObject = { properties: {}, required: [], allOf: [] };
  for (const part of listAt(schema, 'allOf')) {
    if (isObject(part)) result = mergeInto(result, baseOf(part, defs, trail), false);
  }
  result = mergeInto(
    result,
    pick(schema, (key) => key !== 'allOf'),
    true,
  );
  return tidy(result, schema, trail.at(-1) ?? '');
}

/** The object that one entry of `allOf` stands for: a named base, itself flattened, or the entry itself. */
function baseOf(part: JsonObject, defs: Defs, trail: readonly string[]): JsonObject {
  const ref = part['$ref'];
  return typeof ref === 'string' ? flattenNamed(ref.slice('#/$defs/'.length), defs, trail) : part;
}

function mergeInto(into: JsonObject, from: JsonObject, isLeaf: boolean): JsonObject {
  const result: JsonObject = { ...into };
  // `if`, `then` and `else` only mean something side by side: the conditions of one object stay one entry.
  const conditions = pick(from, (key) => !isAnnotation(key) && !merged.has(key));
  if (isLeaf) Object.assign(result, pick(from, isAnnotation));
  result['properties'] = mergeProperties(objectAt(into, 'properties'), objectAt(from, 'properties'));
  result['required'] = [...new Set([...stringsAt(into, 'required'), ...stringsAt(from, 'required')])];
  result['allOf'] = [
    ...listAt(into, 'allOf'),
    ...listAt(from, 'allOf'),
    ...(Object.keys(conditions).length > 0 ? [conditions] : []),
  ];
  return result;
}

/** A property that a leaf declares again narrows the property of its base: the keywords of both hold. */
function mergeProperties(base: JsonObject, leaf: JsonObject): JsonObject {
  const result: JsonObject = { ...base };
  for (const [name, property] of Object.entries(leaf)) {
    const before = base[name];
    result[name] = isObject(before) && isObject(property) ? { ...before, ...property } : property;
  }
  return result;
}

function tidy(result: JsonObject, schema: JsonObject, name: string): JsonObject {
  const { properties = {}, required, allOf, ...rest } = result;
  const isClosed = schema['unevaluatedProperties'] === false || schema['additionalProperties'] === false;
  if (isClosed) refuseHiddenProperties(objectAt(result, 'properties'), listAt(result, 'allOf'), name);
  return {
    ...rest,
    type: 'object',
    properties,
    ...(Array.isArray(required) && required.length > 0 ? { required } : {}),
    ...(isClosed ? { additionalProperties: false } : {}),
    ...(Array.isArray(allOf) && allOf.length > 0 ? { allOf } : {}),
  };
}

/** A condition may narrow the properties of a closed object; one that it adds would be refused by the validator. */
function refuseHiddenProperties(known: JsonObject, conditions: readonly Json[], name: string): void {
  for (const condition of conditions) {
    if (!isObject(condition)) continue;
    const hidden = Object.keys(objectAt(condition, 'properties')).find((property) => !(property in known));
    if (hidden !== undefined) {
      throw new Error(`${name}: a condition speaks of "${hidden}", which is not among the properties of the object.`);
    }
    const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => listAt(condition, key));
    const branches = ['if', 'then', 'else', 'not'].flatMap((key) => condition[key] ?? []);
    refuseHiddenProperties(known, [...parts, ...branches], name);
  }
}

function listAt(holder: JsonObject, key: string): Json[] {
  const value = holder[key];
  return Array.isArray(value) ? value : [];
}

function pick(object: JsonObject, wanted: (key: string) => boolean): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => wanted(key)));
}

function isAnnotation(key: string): boolean {
  return plainAnnotations.has(key) || key.startsWith('x-');
}
