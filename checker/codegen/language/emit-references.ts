import { isObject, type Json, type JsonObject } from '../json.ts';

/** One kind of place; see the generated file for what it says. */
interface ReferenceState {
  readonly properties?: Readonly<Record<string, number>>;
  readonly items?: number;
  readonly refers?: readonly string[];
  readonly section?: string;
}

interface ReferenceTable {
  readonly states: readonly ReferenceState[];
}

const intro = `// Generated from schemas/ by \`npm run generate\`; do not edit.

/**
 * What can stand at a kind of place in a model: a reference to an element of some sections, an element with an id, or
 * something around such places. Numbers are positions in the table; state 0 is the model.
 */
export interface ReferenceState {
  readonly properties?: Readonly<Record<string, number>>;
  readonly items?: number;
  readonly refers?: readonly string[];
  readonly section?: string;
}

/** The places of a model that hold ids and references, as plain data. */
export interface ReferenceTable {
  readonly states: readonly ReferenceState[];
}

/** The places of the model language that hold ids and references. */
export const references: ReferenceTable = `;

/** `references.ts`: where a model holds ids and references, so that reading one need not search the schema. */
export function emitReferences(schema: JsonObject): Map<string, string> {
  const table = JSON.stringify(referenceTable(schema), null, 2);
  return new Map([['checker/generated/references.ts', `${intro}${table};\n`]]);
}

/**
 * Builds the table from the bundled schema: every `x-refers` is a reference, every object with the property `id` an
 * element of the section that its list is called. Throws when a place may hold a reference or an ordinary string.
 */
export function referenceTable(schema: JsonObject): ReferenceTable {
  return pruned(new TableBuilder(schema).build());
}

interface DraftState {
  readonly properties: ReadonlyMap<string, number>;
  items: number | undefined;
  readonly refers: readonly string[];
  readonly section: string | undefined;
}

class TableBuilder {
  readonly #root: JsonObject;
  readonly #states: DraftState[] = [];
  readonly #known = new Map<string, number>();
  readonly #identities = new Map<JsonObject, number>();

  constructor(root: JsonObject) {
    this.#root = root;
  }

  build(): readonly DraftState[] {
    this.#stateOf([this.#root], '');
    return this.#states;
  }

  /** The number of the state for values that these schemas describe; undefined when they hold nothing of interest. */
  #stateOf(schemas: readonly Json[], name: string): number | undefined {
    const expanded = this.#expand(schemas);
    if (!expanded.some(mayLead)) return undefined;
    const items = expanded.flatMap((schema) => schema['items'] ?? []);
    const isNamed = [...expanded, ...this.#expand(items)].some(hasId);
    const identities = expanded.map((schema) => this.#identityOf(schema)).join(',');
    const key = isNamed ? `${identities} ${name}` : identities;
    return this.#known.get(key) ?? this.#addState(key, expanded, items, name);
  }

  #addState(key: string, expanded: readonly JsonObject[], items: readonly Json[], name: string): number {
    const number = this.#states.length;
    this.#known.set(key, number);
    const properties = new Map<string, number>();
    const section = expanded.some(hasId) ? name : undefined;
    const state: DraftState = { properties, items: undefined, refers: refersOf(expanded, name), section };
    this.#states.push(state);
    for (const [property, parts] of membersOf(expanded)) {
      const target = this.#stateOf(parts, property);
      if (target !== undefined) properties.set(property, target);
    }
    state.items = this.#stateOf(items, name);
    return number;
  }

  #expand(schemas: readonly Json[]): readonly JsonObject[] {
    const expanded = new Set<JsonObject>();
    const visit = (schema: Json | undefined): void => {
      if (!isObject(schema) || expanded.has(schema)) return;
      expanded.add(schema);
      visit(this.#target(schema['$ref']));
      for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
        const parts = schema[keyword];
        if (Array.isArray(parts)) parts.forEach(visit);
      }
      for (const keyword of ['then', 'else'] as const) visit(schema[keyword]);
    };
    schemas.forEach(visit);
    return [...expanded];
  }

  #target(reference: Json | undefined): Json | undefined {
    if (typeof reference !== 'string') return undefined;
    const defs = this.#root['$defs'];
    return isObject(defs) ? defs[reference.slice('#/$defs/'.length)] : undefined;
  }

  #identityOf(schema: JsonObject): number {
    const known = this.#identities.get(schema) ?? this.#identities.size;
    this.#identities.set(schema, known);
    return known;
  }
}

function mayLead(schema: JsonObject): boolean {
  return 'properties' in schema || 'items' in schema || 'x-refers' in schema;
}

function hasId({ properties }: JsonObject): boolean {
  return isObject(properties) && 'id' in properties;
}

function membersOf(schemas: readonly JsonObject[]): ReadonlyMap<string, readonly Json[]> {
  const members = new Map<string, Json[]>();
  for (const { properties } of schemas) {
    for (const [name, schema] of Object.entries(isObject(properties) ? properties : {})) {
      members.set(name, [...(members.get(name) ?? []), schema]);
    }
  }
  return members;
}

function refersOf(schemas: readonly JsonObject[], name: string): readonly string[] {
  const references = schemas.filter((schema) => 'x-refers' in schema);
  const plain = schemas.find((schema) => schema['type'] === 'string' && !('x-refers' in schema));
  if (references.length > 0 && plain !== undefined) {
    throw new Error(`"${name}" may hold a reference or an ordinary string; give them different properties.`);
  }
  const sections = references.flatMap((schema) => schema['x-refers']);
  return [...new Set(sections.filter((section) => typeof section === 'string'))].sort();
}

/** Only what leads to an id or a reference, renumbered from the model on. */
function pruned(states: readonly DraftState[]): ReferenceTable {
  const useful = usefulStates(states);
  const order = [0];
  const numberOf = (state: number): number => {
    const known = order.indexOf(state);
    return known >= 0 ? known : order.push(state) - 1;
  };
  const kept: ReferenceState[] = [];
  for (let index = 0; index < order.length; index += 1) {
    const state = states[order[index] ?? 0];
    if (state === undefined) continue;
    const properties = [...state.properties].filter(([, target]) => useful.has(target));
    kept.push({
      ...(properties.length > 0
        ? { properties: Object.fromEntries(properties.map(([name, target]) => [name, numberOf(target)])) }
        : {}),
      ...(state.items !== undefined && useful.has(state.items) ? { items: numberOf(state.items) } : {}),
      ...(state.refers.length > 0 ? { refers: state.refers } : {}),
      ...(state.section === undefined ? {} : { section: state.section }),
    });
  }
  return { states: kept };
}

function usefulStates(states: readonly DraftState[]): ReadonlySet<number> {
  const useful = new Set<number>();
  for (let before = -1; before < useful.size; ) {
    before = useful.size;
    states.forEach((state, number) => {
      const targets = [...state.properties.values(), state.items ?? -1];
      const isUseful = state.refers.length > 0 || state.section !== undefined || targets.some((to) => useful.has(to));
      if (isUseful) useful.add(number);
    });
  }
  return useful;
}
