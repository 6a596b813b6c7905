import type { ProblemCode } from '#text/problems';
import { memberOf } from '#util/json-pointer';
import { isObject } from '#util/json-value';
import { addHiddenCharacters } from './check-text.ts';
import { decode } from './decode.ts';
import { defaultLimits, type ReadLimits } from './limits.ts';
import { ModelSchema } from './model-schema.ts';
import { placeProblems } from './place-problems.ts';
import { type Draft, Drafts, mergeDrafts } from './problem.ts';
import type { ModelValidator, ReadResult } from './read-model.ts';
import { scan } from './scan.ts';
import { addSchemaProblems } from './schema-problems.ts';

/** What reading a document other than a model depends on. */
export interface DocumentOptions<Shape> {
  readonly validate: ModelValidator<Shape>;
  /** The bundled JSON Schema that the validator was made from; it explains problems. */
  readonly schema: object;
  /** How the name of the schema ends, in the property `$schema` of every document. */
  readonly schemaName: string;
  /** What to tell of a document that names another schema. */
  readonly strange: ProblemCode;
  /** Whether `$schema` may be left out, as in a file that is known by its name. */
  readonly isNameOptional?: boolean;
  /** What no schema can say: asked of a document that follows its schema. */
  readonly judge: (document: Shape) => readonly Draft[];
  readonly limits?: Partial<ReadLimits>;
}

/** Reads a JSON document of ours that is not a model, such as a pack; problems have places as those of a model. It never throws. */
export function readDocument<Shape>(bytes: Uint8Array, options: DocumentOptions<Shape>): ReadResult<Shape> {
  const limits = { ...defaultLimits, ...options.limits };
  const decoded = decode(bytes, limits);
  if ('problem' in decoded) return { ok: false, problems: [decoded.problem], omitted: 0 };
  const { text } = decoded;
  const drafts = new Drafts(limits.maxProblems);
  const { isWellFormed } = scan(text, limits, drafts);
  const value: unknown = isWellFormed ? JSON.parse(text) : undefined;
  const document = isWellFormed ? judged(value, options, drafts) : undefined;
  if (document !== undefined && drafts.list.length === 0) return { ok: true, model: document, text };
  const { list, omitted } = mergeDrafts([drafts], limits.maxProblems);
  return { ok: false, problems: placeProblems(text, list), omitted };
}

function judged<Shape>(
  value: unknown,
  { validate, schema, schemaName, strange, isNameOptional = false, judge }: DocumentOptions<Shape>,
  drafts: Drafts,
): Shape | undefined {
  const named = memberOf(value, '$schema');
  const isNamed =
    typeof named === 'string' ? named.split('/').at(-1) === schemaName : isNameOptional && named === undefined;
  if (!isObject(value) || !isNamed) {
    drafts.add({
      code: strange,
      pointer: named === undefined ? '' : '/$schema',
      params: { expected: schemaName },
    });
    return undefined;
  }
  const explained = new ModelSchema(schema);
  if (!validate(value)) {
    addSchemaProblems(validate.errors ?? [], value, explained, drafts);
    return undefined;
  }
  for (const draft of judge(value)) drafts.add(draft);
  addHiddenCharacters(value, () => explained, drafts);
  return value;
}
