import { isObject, type Json, type JsonObject } from './cited-facts.ts';

/** A reference found in a model, with the sections where its target may stand. */
export interface Reference {
  pointer: string;
  id: string;
  sections: string[];
}

/** Finds the references of a model as the schema marks them (`x-refers`). */
export function referencesOf(schema: JsonObject, model: JsonObject): Reference[] {
  const definitions = isObject(schema.$defs) ? schema.$defs : {};
  const found: Reference[] = [];
  const visit = (rule: Json | undefined, value: Json, pointer: string): void => {
    if (!isObject(rule)) return;
    if (typeof rule.$ref === 'string') visit(definitions[rule.$ref.split('/').at(-1) ?? ''], value, pointer);
    for (const part of ['allOf', 'anyOf', 'oneOf'].flatMap((name) => rule[name] ?? [])) visit(part, value, pointer);
    if (Array.isArray(rule['x-refers']) && typeof value === 'string') {
      found.push({ pointer, id: value, sections: rule['x-refers'].filter((name) => typeof name === 'string') });
    }
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) visit(rule.items, item, `${pointer}/${index}`);
    if (!isObject(value) || !isObject(rule.properties)) return;
    for (const [key, item] of Object.entries(value)) visit(rule.properties[key], item, `${pointer}/${key}`);
  };
  visit(schema, model, '');
  return found;
}

/** The ids of each section of a model, in order, repeated ones included. */
export function idsBySection(model: JsonObject): Map<string, string[]> {
  const lists = Object.entries(model).filter((entry): entry is [string, Json[]] => Array.isArray(entry[1]));
  return new Map(
    lists.map(([section, items]) => [
      section,
      items.filter(isObject).flatMap(({ id }) => (typeof id === 'string' ? [id] : [])),
    ]),
  );
}
