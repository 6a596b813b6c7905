import type { ReferenceState, ReferenceTable } from '#generated/references';
import { isList, isObject, type JsonObject } from '#util/json-value';

/** Called for each element with an id and each reference, in the order of the schema. */
export interface ReferenceVisitor {
  element?(id: string, section: string, path: Path): void;
  reference?(id: string, refers: readonly string[], path: Path, holder: string | undefined): void;
}

/** The way from the model to a place; it changes as the walk goes on, so keep a copy. */
export type Path = readonly (string | number)[];

/** Visits what the table knows in a model that need not be valid; values of the wrong type are passed over. */
export function walkReferences(model: unknown, table: ReferenceTable, visitor: ReferenceVisitor): void {
  const [start] = statesOf(table);
  if (start !== undefined) new Walker(visitor).visit(model, start, undefined);
}

/** A state with its targets looked up. */
interface LinkedState {
  readonly refers: readonly string[] | undefined;
  readonly section: string | undefined;
  readonly properties: (readonly [string, LinkedState])[];
  items: LinkedState | undefined;
}

function statesOf(table: ReferenceTable): readonly LinkedState[] {
  const linked = table.states.map(
    ({ refers, section }): LinkedState => ({ refers, section, properties: [], items: undefined }),
  );
  table.states.forEach((state, index) => {
    linkState(linked[index], state, linked);
  });
  return linked;
}

function linkState(into: LinkedState | undefined, state: ReferenceState, linked: readonly LinkedState[]): void {
  if (into === undefined) return;
  into.items = state.items === undefined ? undefined : linked[state.items];
  for (const [name, target] of Object.entries(state.properties ?? {})) {
    const linkedTarget = linked[target];
    if (linkedTarget !== undefined) into.properties.push([name, linkedTarget]);
  }
}

class Walker {
  readonly #visitor: ReferenceVisitor;
  readonly #path: (string | number)[] = [];

  constructor(visitor: ReferenceVisitor) {
    this.#visitor = visitor;
  }

  visit(value: unknown, state: LinkedState, holder: string | undefined): void {
    if (typeof value === 'string') {
      if (state.refers !== undefined) this.#visitor.reference?.(value, state.refers, this.#path, holder);
    } else if (isList(value)) {
      if (state.items !== undefined) this.#visitItems(value, state.items, holder);
    } else if (isObject(value)) {
      this.#visitMembers(value, state, holder);
    }
  }

  #visitItems(list: readonly unknown[], state: LinkedState, holder: string | undefined): void {
    for (let index = 0; index < list.length; index += 1) {
      this.#path.push(index);
      this.visit(list[index], state, holder);
      this.#path.pop();
    }
  }

  #visitMembers(object: JsonObject, state: LinkedState, outerHolder: string | undefined): void {
    const id = state.section === undefined || !Object.hasOwn(object, 'id') ? undefined : object['id'];
    const isElement = typeof id === 'string' && state.section !== undefined;
    if (isElement) this.#visitor.element?.(id, state.section, this.#path);
    const holder = isElement ? id : outerHolder;
    for (const [name, target] of state.properties) {
      // No name of the table is one that every object inherits, and asking for own members takes three times as long.
      const member = object[name];
      if (member === undefined) continue;
      this.#path.push(name);
      this.visit(member, target, holder);
      this.#path.pop();
    }
  }
}
