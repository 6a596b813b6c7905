import { isObject, type Json, type JsonObject } from './json.ts';

const schemaKeywords = new Set([
  'items',
  'contains',
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
]);
const schemaListKeywords = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const schemaMapKeywords = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs']);

/**
 * Copies a schema, replacing every schema in it, innermost first. Values that are not schemas (examples, const, enum,
 * annotations) stay as they are, even when they look like one.
 */
export function mapSchema(schema: Json, change: (schema: JsonObject, path: string) => Json, path = ''): Json {
  if (!isObject(schema)) return schema;
  const copy: JsonObject = {};
  for (const [key, value] of Object.entries(schema)) {
    copy[key] = mapKeyword(key, value, change, `${path}/${key}`);
  }
  return change(copy, path);
}

function mapKeyword(key: string, value: Json, change: (schema: JsonObject, path: string) => Json, path: string): Json {
  if (schemaKeywords.has(key)) return mapSchema(value, change, path);
  if (schemaListKeywords.has(key) && Array.isArray(value)) {
    return value.map((item, index) => mapSchema(item, change, `${path}/${index}`));
  }
  if (schemaMapKeywords.has(key) && isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, mapSchema(item, change, `${path}/${name}`)]),
    );
  }
  return value;
}
