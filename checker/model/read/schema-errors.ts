import { valueAt } from '#util/json-pointer';
import { isObject, type JsonObject } from '#util/json-value';
import { type ModelSchema, propertyNames, unionOf } from './model-schema.ts';

/** What a generated validator says of one broken rule of the schema. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * The errors without what unions add: a validator reports every branch of an `anyOf` or `oneOf` that did not match,
 * though the author meant one of them. Kept is what concerns the branch that fits the value, or one error in its stead.
 */
export function withoutUnionNoise(
  errors: readonly SchemaError[],
  model: unknown,
  schema: ModelSchema,
): readonly SchemaError[] {
  const kept: SchemaError[] = [];
  for (const error of errors) {
    if (error.keyword === 'if') continue;
    if (error.keyword !== 'anyOf' && error.keyword !== 'oneOf') {
      kept.push(error);
      continue;
    }
    let first = kept.length;
    while (first > 0 && isWithin(kept[first - 1]?.instancePath, error.instancePath)) first -= 1;
    for (const explained of explainUnion(error, kept.splice(first), model, schema)) kept.push(explained);
  }
  return kept;
}

function isWithin(pointer: string | undefined, outer: string): boolean {
  return pointer !== undefined && (pointer === outer || pointer.startsWith(`${outer}/`));
}

function explainUnion(
  union: SchemaError,
  inside: readonly SchemaError[],
  model: unknown,
  schema: ModelSchema,
): readonly SchemaError[] {
  const { instancePath } = union;
  const value = valueAt(model, instancePath);
  const branches = schema.schemasAt(model, instancePath).flatMap(unionOf);
  const typed = branches.filter((branch) => schema.acceptsType(branch, value));
  if (typed.length === 0) return [wrongType(instancePath, branches, schema)];
  const fitting = typed.filter((branch) => schema.accepts(branch, value));
  if (fitting.length === 0) return [wrongTag(union, typed, value, schema)];
  const chosen = schema.expand([nearestBranch(fitting, value, schema)], value);
  const concerned = inside.filter((error) => concerns(error, instancePath, chosen));
  return concerned.length > 0 ? concerned : [wrongValue(union, typed)];
}

function wrongType(instancePath: string, branches: readonly unknown[], schema: ModelSchema): SchemaError {
  return { instancePath, keyword: 'type', params: { type: branches.flatMap((branch) => schema.typesOf(branch)) } };
}

function wrongTag(union: SchemaError, branches: readonly unknown[], value: unknown, schema: ModelSchema): SchemaError {
  const tag = branches.flatMap((branch) => schema.fixedNames(branch)).find((name) => isObject(value) && name in value);
  if (tag === undefined) return union;
  return { instancePath: union.instancePath, keyword: 'discriminator', params: { error: 'mapping', tag } };
}

/** When all branches list values, one list of them all; else the union's own error stands. */
function wrongValue(union: SchemaError, branches: readonly unknown[]): SchemaError {
  const lists = branches.map((branch) => (isObject(branch) ? (branch['enum'] ?? [branch['const']]) : undefined));
  const values = lists.flatMap((list) => (Array.isArray(list) ? list : [undefined]));
  if (values.includes(undefined)) return union;
  return { instancePath: union.instancePath, keyword: 'enum', params: { allowedValues: values } };
}

/** Of several branches for objects, the one that knows most of the properties. */
function nearestBranch(branches: readonly unknown[], value: unknown, schema: ModelSchema): unknown {
  const names = isObject(value) ? Object.keys(value) : [];
  let best: { readonly branch: unknown; readonly known: number } | undefined;
  for (const branch of branches) {
    const known = new Set(propertyNames(schema.expand([branch], value)));
    const count = names.filter((name) => known.has(name)).length;
    if (best === undefined || count > best.known) best = { branch, known: count };
  }
  return best?.branch;
}

/** Whether an error found in some branch is an error for the chosen one, too. */
function concerns(error: SchemaError, place: string, chosen: readonly JsonObject[]): boolean {
  const { instancePath, keyword, params } = error;
  const known = propertyNames(chosen);
  if (instancePath !== place) {
    const [segment = ''] = instancePath.slice(place.length + 1).split('/');
    return known.includes(segment) || chosen.some((schema) => 'items' in schema);
  }
  if (keyword === 'type') return false;
  if (keyword === 'required') return chosen.some((schema) => requires(schema, params['missingProperty']));
  if (keyword === 'additionalProperties') return !known.includes(String(params['additionalProperty']));
  if (keyword === 'const' || keyword === 'enum') return chosen.some((schema) => keyword in schema);
  return true;
}

function requires(schema: JsonObject, property: unknown): boolean {
  const { required } = schema;
  return Array.isArray(required) && required.includes(property);
}

/**
 * The errors that say something new: a value of the wrong type breaks other rules as well, and two branches may say
 * the same.
 */
export function withoutEchoes(errors: readonly SchemaError[]): readonly SchemaError[] {
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  const seen = new Set<string>();
  return errors.filter(({ instancePath, keyword, params }) => {
    if (keyword !== 'type' && mistyped.has(instancePath)) return false;
    const identity = `${keyword} ${instancePath} ${subjectOf(params)}`;
    if (seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
}

function subjectOf(params: SchemaError['params']): string {
  const subject = params['additionalProperty'] ?? params['missingProperty'] ?? params['unevaluatedProperty'];
  return JSON.stringify(subject ?? params['limit'] ?? null);
}
