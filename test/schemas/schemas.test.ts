import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bundleSchema, combineBundles } from '../../checker/codegen/bundle-schema.ts';
import { createAjv, describeErrors } from '../../checker/codegen/emit-validators.ts';
import { isObject, type JsonObject, objectAt } from '../../checker/codegen/json.ts';
import { readSchemas } from '../../checker/codegen/read-files.ts';
import { mapSchema } from '../../checker/codegen/schema-walk.ts';

const schemas = readSchemas(fileURLToPath(new URL('../../schemas', import.meta.url)));
const roots = [...schemas.keys()].filter((path) => !path.includes('/'));
const combined = combineBundles(roots.map((path) => bundleSchema(schemas, path)));
const ajv = createAjv().addSchema({ ...combined, $id: 'kientruc' });
/** Places that narrow a value rather than declare one. */
const isCondition = (place: string): boolean => /\/(if|then|else|not|allOf|anyOf|oneOf)(\/|$)/.test(place);
const bilingual = /^\S.* — \S/s;

describe('every schema file', () => {
  it('is reached from a root schema', () => {
    const known = new Set(Object.keys(objectAt(combined, '$defs')));
    const unreached = [...schemas].flatMap(([path, schema]) =>
      Object.keys(objectAt(schema, '$defs')).flatMap((name) => (known.has(name) ? [] : [`${path}#/$defs/${name}`])),
    );
    expect(unreached, 'Refer to these definitions or remove them.').toEqual([]);
  });
});

describe.each([...schemas])('schemas/%s', (_, schema) => {
  it('says of every definition what it is, Vietnamese first', () => {
    const silent = Object.entries(objectAt(schema, '$defs')).flatMap(([name, def]) =>
      isObject(def) && isBilingual(def['description']) ? [] : [name],
    );
    expect(silent, 'Write "description": "<tiếng Việt> — <English>" in these definitions.').toEqual([]);
  });

  it('labels and describes every property in both languages', () => {
    const places: string[] = [];
    mapSchema(schema, (part, place) => {
      if (isCondition(place)) return part;
      for (const [name, property] of Object.entries(objectAt(part, 'properties'))) {
        if (isObject(property) && !isDocumented(property)) places.push(`${place}/properties/${name}`);
      }
      return part;
    });
    expect(places, 'Give these properties "x-label": {"vi", "en"} and "description": "<vi> — <en>".').toEqual([]);
  });
});

const definitions = [...schemas].flatMap(([path, schema]) =>
  Object.entries(objectAt(schema, '$defs')).map(([name, def]) => ({ place: `${path}#/$defs/${name}`, name, def })),
);

describe.each(definitions)('$place', ({ name, def }) => {
  it('has valid examples', () => {
    const examples = isObject(def) && Array.isArray(def['examples']) ? def['examples'] : [];
    expect(examples.length, 'Write at least one entry in "examples".').toBeGreaterThan(0);
    const validate = ajv.getSchema(`kientruc#/$defs/${name}`);
    for (const example of examples) expect(validate?.(example), describeErrors(validate?.errors)).toBe(true);
  });
});

const model = bundleSchema(schemas, 'kientruc-model-1.schema.json');
const enumerations = [[model.name, model.root] as const, ...model.defs].flatMap(([name, def]) => {
  const found: { place: string; schema: JsonObject }[] = [];
  mapSchema(def, (schema, place) => {
    if ('enum' in schema && !isCondition(place)) found.push({ place: `${name}${place}`, schema });
    return schema;
  });
  return found;
});

describe.each(enumerations)('the enumeration $place', ({ schema }) => {
  const words = objectAt(schema, 'x-words');
  const said = (language: string) => Object.values(words).map((word) => (isObject(word) ? word[language] : undefined));

  it('says what exactly its values mean', () => {
    expect(Object.keys(words), 'Write "x-words": {"<value>": {"vi", "en"}} beside "enum", in its order.').toEqual(
      schema['enum'],
    );
  });

  it.each(['vi', 'en'])('has a word of its own for each value (%s)', (language) => {
    const texts = said(language);
    expect(texts).toEqual(texts.map(() => expect.stringMatching(/^\p{Lu}[^]*[\p{L}\d)]$/u)));
    expect(new Set(texts).size, 'No two values may have the same words.').toBe(texts.length);
  });
});

function isDocumented(property: JsonObject): boolean {
  const label = objectAt(property, 'x-label');
  return (
    [label['vi'], label['en']].every((text) => typeof text === 'string' && text !== '') &&
    isBilingual(property['description'])
  );
}

function isBilingual(description: unknown): boolean {
  return typeof description === 'string' && bilingual.test(description);
}
