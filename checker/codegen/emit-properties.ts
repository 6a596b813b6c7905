import { ownerName } from './emit-validators.ts';
import { type JsonObject, objectAt, printJson } from './json.ts';
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
        table[ownerName(name, path)] = labelsOf(objectAt(schema, 'properties'));
      }
      return schema;
    });
  }
  return new Map([['checker/generated/properties.ts', `${intro}${printJson(table).trimEnd()};\n`]]);
}

function labelsOf(properties: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.keys(properties).map((property) => {
      const schema = objectAt(properties, property);
      const label = objectAt(schema, 'x-label');
      const type = typeOf(schema);
      return [property, { vi: label['vi'] ?? property, en: label['en'] ?? property, ...(type === '' ? {} : { type }) }];
    }),
  );
}

function typeOf(schema: JsonObject): string {
  const target = schema['$ref'] ?? objectAt(schema, 'items')['$ref'];
  return typeof target === 'string' ? target.slice(target.lastIndexOf('/') + 1) : '';
}
