import { readFileSync } from 'node:fs';
import { ModelSchema } from '#model/read/model-schema';
import { valueAt } from '#util/json-pointer';
import type { JsonObject } from '#util/json-value';

const file = new URL('../../checker/generated/kientruc-model-1.schema.json', import.meta.url);
const language = new ModelSchema(JSON.parse(readFileSync(file, 'utf8')));

/** The schemas of a place of a model, what they refer to included. */
const schemasAt = (model: unknown, pointer: string): readonly JsonObject[] => language.schemasAt(model, pointer);

/** The properties that the schema demands of the object at a place. */
export const requiredAt = (model: unknown, pointer: string): readonly string[] => [
  ...new Set(schemasAt(model, pointer).flatMap(({ required }) => (Array.isArray(required) ? required : []))),
];

/** The sections whose elements a value at a place refers to by id; empty when it is no reference. */
export const refersAt = (model: unknown, pointer: string): readonly string[] =>
  schemasAt(model, pointer).flatMap((schema) => {
    const sections = schema['x-refers'];
    return Array.isArray(sections) ? sections : [];
  });

/** The first of a keyword's values among the schemas of a place. */
export const keywordAt = (model: unknown, pointer: string, keyword: string): unknown =>
  schemasAt(model, pointer).find((schema) => keyword in schema)?.[keyword];

/** Whether a place exists in a model. */
export const stands = (model: unknown, pointer: string): boolean => valueAt(model, pointer) !== undefined;
