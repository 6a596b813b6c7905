import { memberOf } from '#util/json-pointer';
import { isObject, jsonTypeOf } from '#util/json-value';
import { nearest } from '#util/nearest';
import { quote } from '#util/visible-text';
import type { ModelSchema } from './model-schema.ts';
import { propertyNames } from './model-schema.ts';
import { typePhrase } from './phrases.ts';
import type { Draft } from './problem.ts';

/** The version of the model language that this build reads. */
const languageMajor = 1;

const schemaName = `kientruc-model-${languageMajor}.schema.json`;
const modelSchemaName = /^kientruc-model-(\d{1,9})\.schema\.json$/;

/** Says why a parsed file is not a model in our language, or undefined when `$schema` says that it is one. */
export function languageProblem(value: unknown): Draft | undefined {
  if (!isObject(value)) {
    return { code: 'not-an-object', pointer: '', params: { found: typePhrase([jsonTypeOf(value)]) } };
  }
  const declared = memberOf(value, '$schema');
  const name = typeof declared === 'string' ? lastSegment(declared) : '';
  if (name === schemaName) return undefined;
  const major = Number(modelSchemaName.exec(name)?.[1] ?? 0);
  if (major > languageMajor) {
    return { code: 'newer-language', pointer: '/$schema', params: { found: major, supported: languageMajor } };
  }
  const found =
    declared === undefined
      ? { vi: 'không có', en: 'is missing' }
      : { vi: `là ${quote(declared)}`, en: `is ${quote(declared)}` };
  const meant = name === '' ? undefined : nearest(name, [schemaName]);
  const suggestion = meant === undefined ? {} : { suggestion: quote(meant) };
  return {
    code: 'not-a-kientruc-model',
    pointer: '/$schema',
    params: { found, expected: quote(schemaName), ...suggestion },
  };
}

/** Whether a file without the right `$schema` is still so much like a model that its other problems are worth telling. */
export function looksLikeModel(value: unknown, schema: ModelSchema): boolean {
  if (!isObject(value)) return false;
  const known = new Set(propertyNames(schema.schemasAt(value, '')));
  const keys = Object.keys(value).filter((key) => key !== '$schema');
  const familiar = keys.filter((key) => known.has(key)).length;
  return familiar >= 2 && familiar * 2 >= keys.length;
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
