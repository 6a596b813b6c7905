import { _, Ajv2020, type ErrorObject, type KeywordErrorDefinition } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compactValidator } from './compact-validator.ts';
import { type JsonObject, objectAt } from './json.ts';
import { mapSchema } from './schema-walk.ts';

const header = '// Generated from schemas/ by `npm run generate`; do not edit.\n';
const schemaId = 'kientruc';
const annotationKeywords = ['x-label', 'x-places', 'x-refers', 'x-words', 'tsType'];
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
    ...(options.source ? { messages: false, code: { source: true, esm: true, lines: true } } : {}),
  });
}

/**
 * `validators/<root>.js`: a stand-alone function for each root, free of `require` and of code made at run time, in a file of its own, so that
 * a check loads the one for models only; `validators.js` names them all.
 */
export function emitValidators(combined: JsonObject, roots: readonly string[]): Map<string, string> {
  const schema = forValidation(combined);
  const files = roots.map((root) => [`${folder}/${fileName(root)}.js`, header + validatorOf(root, schema)] as const);
  const types = roots.map((root) => [`${folder}/${fileName(root)}.d.ts`, declaration(root)] as const);
  return new Map([
    ...files,
    ...types,
    [`${folder}.js`, header + roots.map(reExport).join('\n')],
    [`${folder}.d.ts`, header + roots.map(reExport).join('\n')],
    [`${folder}/validator.d.ts`, validatorDeclaration],
  ]);
}

const folder = 'checker/generated/validators';

const fileName = (root: string): string => root.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

const reExport = (root: string): string => `export { validate${root} } from './validators/${fileName(root)}.js';\n`;

function validatorOf(root: string, schema: JsonObject): string {
  const ajv = createAjv({ source: true });
  // Types that are built upon each other were merged into closed ones, so that no branch has to tell another what it has seen.
  if (JSON.stringify(schema).includes('"unevaluated')) throw new Error('The merged schemas still say "unevaluated…".');
  ajv.opts.unevaluated = false;
  nameOwnerInErrors(ajv);
  ajv.addSchema({ ...schema, $id: schemaId });
  return compactValidator(standaloneCode(ajv, { [`validate${root}`]: `${schemaId}#/$defs/${root}` }));
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

const validatorDeclaration = `${header}
/** What a schema error says; \`params.owner\` names the object type of an unknown or missing property. */
export interface SchemaError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
}

/** A type predicate that leaves what it found in \`errors\`. */
export interface Validator<T> {
  (data: unknown): data is T;
  errors?: SchemaError[] | null;
}
`;

const declaration = (root: string): string => `${header}import type { ${root} } from '../types.ts';
import type { Validator } from './validator.js';

export const validate${root}: Validator<${root}>;
`;

/** The message of a schema error with its place, for a person who maintains schemas or packs. */
export function describeErrors(errors: readonly ErrorObject[] | null | undefined): string {
  return (errors ?? [])
    .map((error) => `${error.instancePath || '/'} ${error.message} ${JSON.stringify(error.params)}`)
    .join('\n');
}
