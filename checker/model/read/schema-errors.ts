import { parsePointer, valueAt } from '#util/json-pointer';
import { isList, isObject, type JsonObject } from '#util/json-value';
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
  const listed = listedValues(fitting);
  if (listed !== undefined) return [{ instancePath, keyword: 'enum', params: { allowedValues: listed } }];
  const chosen = schema.expand([nearestBranch(fitting, value, schema)], value);
  const concerned = inside.filter((error) => concerns(error, union, value, chosen, schema));
  return concerned.length > 0 ? concerned : [union];
}

function wrongType(instancePath: string, branches: readonly unknown[], schema: ModelSchema): SchemaError {
  return { instancePath, keyword: 'type', params: { type: branches.flatMap((branch) => schema.typesOf(branch)) } };
}

function wrongTag(union: SchemaError, branches: readonly unknown[], value: unknown, schema: ModelSchema): SchemaError {
  const tag = branches.flatMap((branch) => schema.fixedNames(branch)).find((name) => isObject(value) && name in value);
  if (tag === undefined) return union;
  return { instancePath: union.instancePath, keyword: 'discriminator', params: { error: 'mapping', tag } };
}

/** All values that branches allow which do nothing but list values. */
function listedValues(branches: readonly unknown[]): readonly unknown[] | undefined {
  const values: unknown[] = [];
  for (const branch of branches) {
    if (!isObject(branch) || !('enum' in branch || 'const' in branch)) return undefined;
    values.push(...(isList(branch['enum']) ? branch['enum'] : [branch['const']]));
  }
  return values;
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
function concerns(
  { instancePath, keyword, params }: SchemaError,
  union: SchemaError,
  value: unknown,
  chosen: readonly JsonObject[],
  schema: ModelSchema,
): boolean {
  const known = propertyNames(chosen);
  if (instancePath !== union.instancePath) {
    const [segment = '', ...deeper] = parsePointer(instancePath.slice(union.instancePath.length)) ?? [];
    if (isList(value)) return chosen.some((part) => 'items' in part);
    if (!known.includes(segment)) return false;
    return deeper.length > 0 || keyword !== 'const' || !schema.accepts({ allOf: chosen }, value);
  }
  if (keyword === 'type') return false;
  if (keyword === 'required') return chosen.some((part) => requires(part, params['missingProperty']));
  if (keyword === 'additionalProperties') return !known.includes(String(params['additionalProperty']));
  if (keyword === 'const' || keyword === 'enum') return chosen.some((part) => keyword in part);
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
    const identity = `${isMissingTag(keyword, params) ? 'required' : keyword} ${instancePath} ${subjectOf(params)}`;
    if (seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
}

/** An object without the property that tells its kind breaks two rules at once. */
function isMissingTag(keyword: string, params: SchemaError['params']): boolean {
  return keyword === 'discriminator' && params['error'] === 'tag' && params['tagValue'] === undefined;
}

function subjectOf(params: SchemaError['params']): string {
  const names = ['additionalProperty', 'unevaluatedProperty', 'missingProperty', 'tag', 'limit'] as const;
  return JSON.stringify(names.map((name) => params[name]).find((subject) => subject !== undefined) ?? null);
}
