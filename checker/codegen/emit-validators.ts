import { _, Ajv2020, type ErrorObject, type KeywordErrorDefinition } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { type JsonObject, objectAt } from './json.ts';
import { mapSchema } from './schema-walk.ts';

const header = '// Generated from schemas/ by `npm run generate`; do not edit.\n';
const schemaId = 'kientruc';
const annotationKeywords = ['x-label', 'x-places', 'x-refers', 'tsType'];
const ownerKeyword = 'x-owner';

/** An ajv that accepts the annotation keywords of our schemas. */
export function createAjv(options: { readonly source?: boolean } = {}): Ajv2020 {
  return new Ajv2020({
    strict: true,
    strictRequired: false,
    allErrors: true,
    discriminator: true,
    inlineRefs: false,
    keywords: [...annotationKeywords, ownerKeyword],
    code: options.source ? { source: true, esm: true, lines: true } : {},
  });
}

/** `validators.js`: one stand-alone function for each root, free of `require` and of code made at run time. */
export function emitValidators(combined: JsonObject, roots: readonly string[]): Map<string, string> {
  const ajv = createAjv({ source: true });
  nameOwnerInErrors(ajv);
  ajv.addSchema({ ...forValidation(combined), $id: schemaId });
  const exported = Object.fromEntries(roots.map((root) => [`validate${root}`, `${schemaId}#/$defs/${root}`]));
  const text = inlineHelpers(standaloneCode(ajv, exported));
  return new Map([
    ['checker/generated/validators.js', header + text],
    ['checker/generated/validators.d.ts', declarations(roots)],
  ]);
}

/** Says in an error which type the object with the unknown or missing property belongs to. */
function nameOwnerInErrors(ajv: Ajv2020): void {
  const parameters: Record<string, KeywordErrorDefinition['params']> = {
    additionalProperties: ({ params, it }) =>
      _`{additionalProperty: ${params['additionalProperty']}, owner: ${ownerOf(it.schema)}}`,
    required: ({ params, it }) => _`{missingProperty: ${params['missingProperty']}, owner: ${ownerOf(it.schema)}}`,
  };
  for (const [keyword, params] of Object.entries(parameters)) {
    const definition = ajv.getKeyword(keyword);
    if (typeof definition !== 'object' || definition.error === undefined || params === undefined) {
      throw new Error(`This ajv does not define the keyword "${keyword}" as expected.`);
    }
    definition.error = { ...definition.error, params };
  }
}

function ownerOf(schema: unknown): string {
  const owner = typeof schema === 'object' && schema !== null && ownerKeyword in schema ? schema[ownerKeyword] : '';
  return typeof owner === 'string' ? owner : '';
}

/** The schema without its annotations; every closed object knows the name under which properties.ts lists it. */
function forValidation(combined: JsonObject): JsonObject {
  const defs: JsonObject = {};
  for (const [name, def] of Object.entries(objectAt(combined, '$defs'))) {
    defs[name] = mapSchema(def, (schema, path) => {
      const { title: _t, description: _d, examples: _e, $schema: _s, $id: _i, $comment: _c, ...kept } = schema;
      for (const key of annotationKeywords) delete kept[key];
      return schema['properties'] === undefined ? kept : { ...kept, [ownerKeyword]: ownerName(name, path) };
    });
  }
  return { $schema: combined['$schema'] ?? true, $defs: defs };
}

/** The name of an object type: of its definition, followed by the properties that lead to an unnamed object inside. */
export function ownerName(definition: string, path: string): string {
  const steps = [...path.matchAll(/\/properties\/([^/]+)/g)].map(([, property]) => property);
  return [definition, ...steps].join('.');
}

const equal = `function equal(a, b) {
if (a === b) return true;
if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
if (Array.isArray(a) !== Array.isArray(b)) return false;
const keys = Object.keys(a);
return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
}`;

const codePoints = `function codePoints(text) {
let count = 0;
for (const _ of text) count++;
return count;
}`;

const append = `function append(errors, more) {
if (errors === null) return more;
for (const error of more ?? []) errors.push(error);
return errors;
}`;

const helpers = new Map([
  ['ajv/dist/runtime/ucs2length', ['codePoints', codePoints]],
  ['ajv/dist/runtime/equal', ['equal', equal]],
] as const);

/** ajv's stand-alone code asks for two small helpers by `require`, which no ES module has. */
function inlineHelpers(code: string): string {
  const used = new Set<string>();
  const required = code.replace(/require\("([^"]+)"\)\.default/g, (whole, path) => {
    for (const [known, [name, source]] of helpers) {
      if (known !== path) continue;
      used.add(source);
      return name;
    }
    return whole;
  });
  const inlined = required.replace(joining, (_, more) => {
    used.add(append);
    return `append(vErrors, ${more})`;
  });
  const left = unwanted.exec(inlined);
  if (left !== null) throw new Error(`The validators contain "${left[0]}", which must not run in a browser.`);
  return `${inlined.replace(/^"use strict";/, '')}\n${[...used].join('\n')}\n`;
}

/** ajv copies all errors found so far for each element with another one: quadratic in a file where all are broken. */
const joining = /vErrors === null \? (\w+\.errors) : vErrors\.concat\(\1\)/g;

const unwanted = /\brequire\([^)]*\)|\bnew Function\b|\beval\(|\.concat\(/;

function declarations(roots: readonly string[]): string {
  return `${header}import type { ${[...roots].sort().join(', ')} } from './types.ts';

/** What a schema error says; \`params.owner\` names the object type of an unknown or missing property. */
export interface SchemaError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

/** A type predicate that leaves what it found in \`errors\`. */
export interface Validator<T> {
  (data: unknown): data is T;
  errors?: SchemaError[] | null;
}

${roots.map((root) => `export const validate${root}: Validator<${root}>;`).join('\n')}
`;
}

/** The message of a schema error with its place, for a person who maintains schemas or packs. */
export function describeErrors(errors: readonly ErrorObject[] | null | undefined): string {
  return (errors ?? [])
    .map((error) => `${error.instancePath || '/'} ${error.message} ${JSON.stringify(error.params)}`)
    .join('\n');
}
