import type { Bilingual } from '#util/bilingual';
import { memberOf, parsePointer } from '#util/json-pointer';
import { isList, isObject, type JsonObject, jsonTypeOf } from '#util/json-value';

/**
 * The bundled JSON Schema of the model language, asked only to explain a problem: which schemas speak of a place of the
 * model, and what they say. It decides nothing; the generated validator does.
 */
export class ModelSchema {
  readonly #root: JsonObject;
  readonly #defs: JsonObject;

  constructor(document: unknown) {
    this.#root = isObject(document) ? document : {};
    const defs = this.#root['$defs'];
    this.#defs = isObject(defs) ? defs : {};
  }

  /** The schemas of the value at a pointer, the outermost first; of a union only the branches that fit the value. */
  schemasAt(model: unknown, pointer: string): readonly JsonObject[] {
    let schemas = this.expand([this.#root], model);
    let value = model;
    for (const segment of parsePointer(pointer) ?? []) {
      const isItem = isList(value);
      value = memberOf(value, segment);
      schemas = this.expand(
        schemas.flatMap((schema) => childSchemas(schema, segment, isItem)),
        value,
      );
    }
    return schemas;
  }

  /** The schemas themselves, what they refer to, their `allOf` parts and the union branches that fit the value. */
  expand(schemas: readonly unknown[], value: unknown): readonly JsonObject[] {
    const expanded = new Set<JsonObject>();
    const visit = (schema: unknown): void => {
      if (!isObject(schema) || expanded.has(schema)) return;
      expanded.add(schema);
      visit(this.#target(schema['$ref']));
      listAt(schema, 'allOf').forEach(visit);
      this.fittingBranches(unionOf(schema), value).forEach(visit);
    };
    schemas.forEach(visit);
    return [...expanded];
  }

  /** The branches whose type and fixed properties fit a value; all of them when none does. */
  fittingBranches(branches: readonly unknown[], value: unknown): readonly unknown[] {
    const fitting = branches.filter((branch) => this.accepts(branch, value));
    return fitting.length > 0 ? fitting : branches;
  }

  /** Whether a branch is meant for a value: its type is allowed, and the properties that a branch fixes agree. */
  accepts(branch: unknown, value: unknown): boolean {
    if (!this.acceptsType(branch, value)) return false;
    return this.#fixedProperties(branch).every(([name, fixed]) => {
      const member = memberOf(value, name);
      return member === undefined || member === fixed;
    });
  }

  acceptsType(branch: unknown, value: unknown): boolean {
    const types = this.typesOf(branch);
    const type = jsonTypeOf(value);
    return types.length === 0 || types.includes(type) || (types.includes('integer') && Number.isInteger(value));
  }

  /** The types that a schema allows; an empty list when it allows all. */
  typesOf(schema: unknown): readonly string[] {
    const schemas = this.#withTargets(schema);
    const declared = schemas.flatMap((part) => stringsIn(part['type']));
    const fixed = schemas.flatMap((part) => ('const' in part ? [part['const']] : listAt(part, 'enum'))).map(jsonTypeOf);
    return [...new Set(declared.length > 0 ? declared : fixed)];
  }

  /** The properties to which a schema gives one fixed value, such as the kind of an element. */
  fixedNames(branch: unknown): readonly string[] {
    return this.#fixedProperties(branch).map(([name]) => name);
  }

  /** The values that the branches of the unions among these schemas fix for a property. */
  fixedValues(schemas: readonly JsonObject[], name: string): readonly unknown[] {
    const branches = schemas.flatMap(unionOf);
    return branches
      .flatMap((branch) => this.#fixedProperties(branch).filter(([own]) => own === name))
      .map(([, fixed]) => fixed);
  }

  /** The label of a property of the model itself, such as a section. */
  sectionLabel(section: string): Bilingual | undefined {
    return labelOf(this.expand([memberOf(this.#root['properties'], section)], undefined));
  }

  #fixedProperties(branch: unknown): readonly (readonly [string, unknown])[] {
    return this.#withTargets(branch).flatMap((schema) =>
      Object.entries(objectAt(schema, 'properties')).flatMap(([name, property]) => {
        const fixed = this.#withTargets(property).find((part) => 'const' in part);
        return fixed === undefined ? [] : [[name, fixed['const']] as const];
      }),
    );
  }

  /** A schema with what it refers to and its `allOf` parts, but without union branches. */
  #withTargets(schema: unknown): readonly JsonObject[] {
    const found = new Set<JsonObject>();
    const visit = (part: unknown): void => {
      if (!isObject(part) || found.has(part)) return;
      found.add(part);
      visit(this.#target(part['$ref']));
      listAt(part, 'allOf').forEach(visit);
    };
    visit(schema);
    return [...found];
  }

  #target(reference: unknown): unknown {
    if (typeof reference !== 'string' || !reference.startsWith('#/$defs/')) return undefined;
    return memberOf(this.#defs, reference.slice('#/$defs/'.length));
  }
}

/** The branches of a schema's `oneOf` and `anyOf`. */
export function unionOf(schema: JsonObject): readonly unknown[] {
  return [...listAt(schema, 'oneOf'), ...listAt(schema, 'anyOf')];
}

/** The names of all properties that the schemas know. */
export function propertyNames(schemas: readonly JsonObject[]): readonly string[] {
  return [...new Set(schemas.flatMap((schema) => Object.keys(objectAt(schema, 'properties'))))];
}

/** The first label among schemas. */
export function labelOf(schemas: readonly JsonObject[]): Bilingual | undefined {
  return schemas.map((schema) => schema['x-label']).find(isBilingual);
}

/** A description, which our schemas write "tiếng Việt — English", as two texts. */
export function descriptionOf(schema: JsonObject): Bilingual | undefined {
  const { description } = schema;
  if (typeof description !== 'string' || description === '') return undefined;
  const [vi = '', en = vi] = description.split(' — ');
  return { vi, en };
}

function childSchemas(schema: JsonObject, segment: string, isItem: boolean): readonly unknown[] {
  if (isItem) return [listAt(schema, 'prefixItems')[Number(segment)] ?? schema['items']];
  const known = memberOf(schema['properties'], segment);
  return [known ?? schema['additionalProperties']];
}

function isBilingual(value: unknown): value is Bilingual {
  return isObject(value) && typeof value['vi'] === 'string' && typeof value['en'] === 'string';
}

function objectAt(schema: JsonObject, keyword: string): JsonObject {
  const value = schema[keyword];
  return isObject(value) ? value : {};
}

function listAt(schema: JsonObject, keyword: string): readonly unknown[] {
  const value = schema[keyword];
  return isList(value) ? value : [];
}

function stringsIn(value: unknown): readonly string[] {
  return (isList(value) ? value : [value]).filter((item) => typeof item === 'string');
}
