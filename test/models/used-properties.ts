import { readdirSync, readFileSync } from 'node:fs';

type Json = unknown;
type JsonObject = { [key: string]: Json };

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const folder = new URL('../../schemas/', import.meta.url);
const read = (path: string): Json => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

const files = new Map<string, Json>([
  ['kientruc-model-1.schema.json', read('kientruc-model-1.schema.json')],
  ...readdirSync(new URL('model/', folder)).map((name): [string, Json] => [name, read(`model/${name}`)]),
]);

/** One part of the language, with the file that its references start from. */
interface Part {
  readonly file: string;
  readonly schema: JsonObject;
}

function follow(reference: string, from: string): Part {
  const [path = '', pointer = ''] = reference.split('#');
  const file = path === '' ? from : path.slice(path.lastIndexOf('/') + 1);
  let at: Json = files.get(file);
  for (const key of pointer.split('/').slice(1)) at = isObject(at) ? at[key] : undefined;
  if (!isObject(at)) throw new Error(`The schemas have no "${reference}".`);
  return { file, schema: at };
}

const objectsOf = (value: Json): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** A part and all that it includes by reference or `allOf`. */
function including(part: Part): Part[] {
  const { file, schema } = part;
  const reference = schema['$ref'];
  return [
    part,
    ...(typeof reference === 'string' ? including(follow(reference, file)) : []),
    ...['allOf', 'anyOf', 'oneOf'].flatMap((word) =>
      objectsOf(schema[word]).flatMap((inner) => including({ file, schema: inner })),
    ),
  ];
}

const namesOf = ({ properties, title }: JsonObject): string[] =>
  isObject(properties) && typeof title === 'string'
    ? Object.keys(properties).map((property) => `${title}.${property}`)
    : [];

/** Every property of the model language, as "Definition.property". */
export function languageProperties(): string[] {
  const definitions = [...files.values()]
    .filter(isObject)
    .flatMap((file) => [file, ...(isObject(file['$defs']) ? Object.values(file['$defs']).filter(isObject) : [])]);
  return definitions.flatMap(namesOf).sort();
}

/** The properties of the language that a model uses somewhere, as "Definition.property". */
export function usedProperties(model: Json): Set<string> {
  const used = new Set<string>();
  const visit = (value: Json, part: Part): void => {
    for (const { file, schema } of including(part)) {
      const { properties, items, title } = schema;
      if (Array.isArray(value) && isObject(items)) for (const item of value) visit(item, { file, schema: items });
      if (!isObject(value) || !isObject(properties)) continue;
      for (const [name, child] of Object.entries(value)) {
        const property = properties[name];
        if (!isObject(property)) continue;
        used.add(`${String(title)}.${name}`);
        visit(child, { file, schema: property });
      }
    }
  };
  visit(model, follow('kientruc-model-1.schema.json', ''));
  return used;
}
