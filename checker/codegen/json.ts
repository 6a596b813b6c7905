/** A JSON value as it comes from a schema or data file. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object as it comes from a schema or data file. */
export interface JsonObject {
  [key: string]: Json;
}

/** Tells whether a JSON value is an object (not an array, not null). */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at a key; an absent key gives an empty object. */
export function objectAt(holder: JsonObject, key: string): JsonObject {
  const value = holder[key];
  return isObject(value) ? value : {};
}

/** The text at a key; anything else gives an empty text. */
export function textAt(holder: JsonObject, key: string): string {
  const value = holder[key];
  return typeof value === 'string' ? value : '';
}

/** The array of strings at a key; an absent key gives an empty array. */
export function stringsAt(holder: JsonObject, key: string): string[] {
  const value = holder[key];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** JSON text as all generated JSON files are written. */
export function printJson(value: Json): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
