import schema from '#generated/kientruc-model-1.schema.json' with { type: 'json' };
import type { AskedFact, Finding } from '#generated/types';
import { descriptionOf, labelOf, ModelSchema } from '#model/read/model-schema';
import { formatPointer, parsePointer } from '#util/json-pointer';
import { isList, type JsonObject } from '#util/json-value';

type Property = Omit<AskedFact, 'pointer'>;

const POSITION = /^\d+$/;
let shipped: ModelSchema | undefined;
const known = new Map<string, Property | undefined>();

/** A finding about something not stated, with the fact it asks for: what it is called, what it may be, as the schema has it. */
export function asking(finding: Finding): Finding {
  if (finding.outcome !== 'unknown' || finding.patch !== undefined || finding.pointer === '') return finding;
  const property = propertyAt(finding.pointer);
  return property === undefined ? finding : { ...finding, asks: { pointer: finding.pointer, ...property } };
}

/** Elements of one section have the same properties, so that each property is looked up once, however large the model. */
function propertyAt(pointer: string): Property | undefined {
  const segments = (parsePointer(pointer) ?? []).map((segment) => (POSITION.test(segment) ? '0' : segment));
  const path = formatPointer(segments);
  if (!known.has(path)) known.set(path, lookUp(segments));
  return known.get(path);
}

const shippedLanguage = (): ModelSchema => {
  shipped ??= new ModelSchema(schema);
  return shipped;
};

function lookUp(segments: readonly string[]): Property | undefined {
  const language = shippedLanguage();
  const schemas = language.schemasAt(skeleton(segments), formatPointer(segments));
  const label = labelOf(schemas);
  if (label === undefined) return undefined;
  const about = schemas.map(descriptionOf).find((description) => description !== undefined);
  const types = [...new Set(schemas.flatMap((one) => language.typesOf(one)))];
  const allowed = [...new Set([...schemas, ...itemsOf(schemas)].flatMap(choicesOf))];
  return {
    label: { vi: label.vi, en: label.en },
    ...(about === undefined ? {} : { about: { vi: about.vi, en: about.en } }),
    ...(types.length === 0 ? {} : { types }),
    ...(allowed.length === 0 ? {} : { allowed }),
  };
}

/** A model with nothing but the way to a place: the answer depends on the schema alone, and not on what this model holds there. */
function skeleton([first, ...rest]: readonly string[]): unknown {
  if (first === undefined) return undefined;
  return POSITION.test(first) ? [skeleton(rest)] : { [first]: skeleton(rest) };
}

const itemsOf = (schemas: readonly JsonObject[]): readonly JsonObject[] =>
  shippedLanguage().expand(
    schemas.flatMap(({ items }) => (items === undefined ? [] : [items])),
    undefined,
  );

const choicesOf = (one: JsonObject): string[] =>
  isList(one['enum']) ? one['enum'].filter((value) => typeof value === 'string') : [];
