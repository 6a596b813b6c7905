import { ownerName } from './emit-validators.ts';
import { isObject, type Json, type JsonObject, objectAt, printJson, textAt } from './json.ts';
import { mapSchema } from './schema-walk.ts';

const intro = `// Generated from schemas/ by \`npm run generate\`; do not edit.

/** The name of a property in both languages, as a form or a table shows it. */
export interface Label {
  vi: string;
  en: string;
  /** The object type that the value, or each value of the list, has. */
  type?: string;
}

/** The properties of each object type of the model language; an unnamed object inside one is \`Type.property\`. */
export const propertiesOf: Record<string, Record<string, Label>> = `;

/** `properties.ts`: names and labels of the properties of every object type of a schema. */
export function emitProperties(defs: ReadonlyMap<string, JsonObject>): Map<string, string> {
  const table: JsonObject = {};
  for (const [name, def] of defs) {
    mapSchema(def, (schema, path) => {
      if (schema['properties'] !== undefined && !path.includes('/allOf/')) {
        const owner = ownerName(name, path);
        table[owner] = labelsOf(owner, objectAt(schema, 'properties'), defs);
      }
      return schema;
    });
  }
  return new Map([['checker/generated/properties.ts', `${intro}${printJson(table).trimEnd()};\n`]]);
}

const enumerationsIntro = `// Generated from schemas/ by \`npm run generate\`; do not edit.

/** What the values of each enumeration of the model language mean, by the type that a property has: a named one, or \`Type.property\`. */
export const enumerations: Record<string, Record<string, { vi: string; en: string }>> = `;

/** `enumerations.ts`: the words of every enumeration of a schema. */
export function emitEnumerations(defs: ReadonlyMap<string, JsonObject>): Map<string, string> {
  const table: JsonObject = {};
  for (const [name, def] of defs) {
    mapSchema(def, (schema, path) => {
      const words = schema['x-words'];
      if (isObject(words)) table[ownerName(name, path)] = words;
      return schema;
    });
  }
  return new Map([['checker/generated/enumerations.ts', `${enumerationsIntro}${printJson(table).trimEnd()};\n`]]);
}

/** A schema without the words of its enumerations: whoever explains a problem needs the values only. */
export const withoutWords = (schema: JsonObject): Json =>
  mapSchema(schema, (part) => {
    const { 'x-words': _, ...rest } = part;
    return rest;
  });

function labelsOf(owner: string, properties: JsonObject, defs: ReadonlyMap<string, JsonObject>): JsonObject {
  return Object.fromEntries(
    Object.keys(properties).map((property) => {
      const schema = objectAt(properties, property);
      const label = objectAt(schema, 'x-label');
      const isInner = 'properties' in schema || 'properties' in objectAt(schema, 'items');
      const type = isInner ? `${owner}.${property}` : typeOf(schema, defs);
      return [property, { vi: label['vi'] ?? property, en: label['en'] ?? property, ...(type === '' ? {} : { type }) }];
    }),
  );
}

function typeOf(schema: JsonObject, defs: ReadonlyMap<string, JsonObject>): string {
  const target = targetOf(schema) || targetOf(objectAt(schema, 'items'));
  return objectBranch(defs.get(target)) || target;
}

/** The object type in a union of an object with values such as a number: only it has properties. */
function objectBranch(def: JsonObject | undefined): string {
  const branches = def?.['anyOf'];
  const types = Array.isArray(branches) ? branches.filter(isObject).map(targetOf) : [];
  return types.find((type) => type !== '') ?? '';
}

function targetOf(schema: JsonObject): string {
  const target = textAt(schema, '$ref');
  return target.slice(target.lastIndexOf('/') + 1);
}
