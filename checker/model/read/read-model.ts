import type { ReferenceTable } from '#generated/references';
import type { Model } from '#generated/types';
import { lazily } from '#util/lazily';
import { mayHideCharacters } from '#util/visible-text';
import { languageProblem, looksLikeModel } from './check-language.ts';
import { addReferenceProblems, type NationalIds } from './check-references.ts';
import { addHiddenCharacters } from './check-text.ts';
import { addValueProblems, type PropertyTable } from './check-values.ts';
import { decode } from './decode.ts';
import { defaultLimits, type ReadLimits } from './limits.ts';
import { ModelSchema } from './model-schema.ts';
import { placeProblems } from './place-problems.ts';
import { Drafts, mergeDrafts, type Problem } from './problem.ts';
import { scan } from './scan.ts';
import type { SchemaError } from './schema-errors.ts';
import { addSchemaProblems } from './schema-problems.ts';

/** A generated validator: a type predicate that leaves in `errors` what it found. */
export interface ModelValidator<Shape> {
  (value: unknown): value is Shape;
  errors?: readonly SchemaError[] | null;
}

/** What reading depends on besides the bytes; all of it is generated from the schemas or given by the caller. */
export interface ReadOptions<Shape> {
  readonly validate: ModelValidator<Shape>;
  /** The bundled JSON Schema that the validator was made from; it explains problems. */
  readonly schema: object;
  /** The places of ids and references in that schema. */
  readonly references: ReferenceTable;
  /** The properties of its object types; without them, dates and names of properties are not looked at. */
  readonly properties?: PropertyTable;
  readonly nationalIds?: NationalIds;
  /** Shows that most good models are good in a tenth of the time; without it, every text is read strictly. */
  readonly quick?: { read(text: string, limits: ReadLimits): Shape | undefined };
  readonly limits?: Partial<ReadLimits>;
}

/** A model with the text it was read from (of a large file the bytes must stay as they are for that), or everything that is wrong with the file. */
export type ReadResult<Shape = Model> =
  | { readonly ok: true; readonly model: Shape; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly omitted: number };

/**
 * Reads a model from the bytes of a file: UTF-8, strict JSON, our schema, references. Reports all problems of one run
 * as far as one does not hide the next; repairs nothing and never throws, whatever the bytes are.
 */
export function readModel<Shape>(bytes: Uint8Array, options: ReadOptions<Shape>): ReadResult<Shape> {
  const limits = { ...defaultLimits, ...options.limits };
  const decoded = decode(bytes, limits);
  if ('problem' in decoded) return { ok: false, problems: [decoded.problem], omitted: 0 };
  const { text } = decoded;
  const quick = options.quick?.read(text, limits);
  if (quick === undefined) return readStrictly(text, options, limits);
  return bytes.length <= keptBytes ? { ok: true, model: quick, text } : withoutText(quick, bytes);
}

/** A large text takes as much memory as its model, and most checks never look at it again. */
const keptBytes = 4_000_000;

/** A model whose text is decoded once more when it is asked for. */
function withoutText<Shape>(model: Shape, bytes: Uint8Array): ReadResult<Shape> {
  const text = lazily(() => {
    const decoded = decode(bytes, { maxBytes: bytes.length });
    return 'text' in decoded ? decoded.text : '';
  });
  return {
    ok: true,
    model,
    get text() {
      return text();
    },
  };
}

/** Finds all problems of a text, or shows that it has none. */
function readStrictly<Shape>(text: string, options: ReadOptions<Shape>, limits: ReadLimits): ReadResult<Shape> {
  const scanned = new Drafts(limits.maxProblems);
  const { isWellFormed, hasHiddenEscapes } = scan(text, limits, scanned);
  if (!isWellFormed) return failure(text, [scanned], limits);
  const value: unknown = JSON.parse(text);
  const schema = lazily(() => new ModelSchema(options.schema));
  const language = checkLanguage(value, schema, limits);
  if (language.isFinal) return failure(text, [scanned, language.drafts], limits);
  const isValid = options.validate(value);
  const stages = [scanned, language.drafts];
  if (!isValid) stages.push(schemaStage(value, options.validate.errors ?? [], schema(), limits));
  stages.push(referenceStage(value, options, schema, limits));
  stages.push(valueStage(value, options, schema, limits));
  if (hasHiddenEscapes || mayHideCharacters(text)) stages.push(textStage(value, schema, limits));
  if (isValid && stages.every(({ list }) => list.length === 0)) return { ok: true, model: value, text };
  return failure(text, stages, limits);
}

/** A file that does not call itself a model is read on only when it looks like one. */
function checkLanguage(
  value: unknown,
  schema: () => ModelSchema,
  limits: ReadLimits,
): { readonly drafts: Drafts; readonly isFinal: boolean } {
  const drafts = new Drafts(limits.maxProblems);
  const problem = languageProblem(value);
  if (problem === undefined) return { drafts, isFinal: false };
  drafts.add(problem);
  return { drafts, isFinal: problem.code !== 'not-a-kientruc-model' || !looksLikeModel(value, schema()) };
}

function schemaStage(value: unknown, errors: readonly SchemaError[], schema: ModelSchema, limits: ReadLimits): Drafts {
  const drafts = new Drafts(limits.maxProblems);
  addSchemaProblems(errors, value, schema, drafts);
  return drafts;
}

function referenceStage(
  value: unknown,
  options: ReadOptions<unknown>,
  schema: () => ModelSchema,
  limits: ReadLimits,
): Drafts {
  const drafts = new Drafts(limits.maxProblems);
  const { references: table, nationalIds = new Set() } = options;
  addReferenceProblems(value, { table, nationalIds, schema }, drafts);
  return drafts;
}

function valueStage(
  value: unknown,
  { properties }: ReadOptions<unknown>,
  schema: () => ModelSchema,
  limits: ReadLimits,
): Drafts {
  const drafts = new Drafts(limits.maxProblems);
  if (properties !== undefined) addValueProblems(value, properties, schema, drafts);
  return drafts;
}

function textStage(value: unknown, schema: () => ModelSchema, limits: ReadLimits): Drafts {
  const drafts = new Drafts(limits.maxProblems);
  addHiddenCharacters(value, schema, drafts);
  return drafts;
}

function failure(text: string, stages: readonly Drafts[], limits: ReadLimits): ReadResult<never> {
  const { list, omitted } = mergeDrafts(stages, limits.maxProblems);
  return { ok: false, problems: placeProblems(text, list), omitted };
}
