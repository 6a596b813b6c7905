import type { Bundle } from './bundle-schema.ts';
import { isObject, type Json, type JsonObject, objectAt, textAt } from './json.ts';

/** A schema path as far as the schema knows it, with the labels of its properties. */
export interface KnownPath {
  readonly path: string;
  readonly label: { readonly vi: string; readonly en: string };
}

interface Step {
  readonly schemas: readonly JsonObject[];
  readonly names: readonly { readonly vi: string; readonly en: string }[];
}

/** Follows a path such as `/platforms/*` through the model language, up to the first property that it lacks. */
export function knownPath(model: Bundle, path: string): KnownPath {
  const kept: string[] = [];
  let step: Step = { schemas: optionsOf(model, model.root), names: [] };
  for (const key of path.split('/').slice(1)) {
    const next = follow(model, step, key);
    if (next.schemas.length === 0) break;
    kept.push(key);
    step = next;
  }
  const label = (language: 'vi' | 'en'): string => step.names.map((name) => name[language]).join(' › ');
  return { path: kept.map((key) => `/${key}`).join(''), label: { vi: label('vi'), en: label('en') } };
}

function follow(model: Bundle, { schemas, names }: Step, key: string): Step {
  const found = schemas.flatMap((schema) => {
    const below = key === '*' ? schema['items'] : objectAt(schema, 'properties')[key];
    return isObject(below) ? [below] : [];
  });
  const label = found.map((schema) => objectAt(schema, 'x-label')).find((one) => 'vi' in one);
  const name = label === undefined ? { vi: key, en: key } : { vi: textAt(label, 'vi'), en: textAt(label, 'en') };
  return {
    schemas: found.flatMap((schema) => optionsOf(model, schema)),
    names: key === '*' ? names : [...names, name],
  };
}

/** A schema, what it refers to and what it offers as alternatives. */
function optionsOf(model: Bundle, schema: JsonObject): JsonObject[] {
  const target = model.defs.get(textAt(schema, '$ref').replace('#/$defs/', ''));
  const alternatives = ['anyOf', 'oneOf', 'allOf'].flatMap((keyword) => objectsIn(schema[keyword]));
  return [
    schema,
    ...[...(target === undefined ? [] : [target]), ...alternatives].flatMap((one) => optionsOf(model, one)),
  ];
}

function objectsIn(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
