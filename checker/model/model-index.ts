import type { Lifecycle, Model, OpenPoint, Quantity } from '#generated/types';
import { memberOf, parsePointer } from '#util/json-pointer';
import { isObject } from '#util/json-value';
import { collectFigures, type Figures } from './collect-figures.ts';
import {
  type AnyElement,
  ELEMENT_KINDS,
  type ElementKind,
  isElementKind,
  type Kind,
  SECTION_OF,
  type SubjectOf,
} from './kinds.ts';
import type { NationalCatalogue, NationalSystem } from './national-catalogue.ts';
import { numberOf, qualifierOf } from './quantity.ts';

export type Plateau = 'current' | 'target';

/** What a plateau says of an element: it is there, it is stated not to be there, or nothing is said. */
export type Presence = 'present' | 'absent' | 'unstated';

/** A place in the model: an object of it and a path below that object ('' is the object itself). */
export interface Place {
  readonly on: object;
  readonly path: string;
}

type Located = { readonly lifecycle?: Lifecycle };
type WithOpenPoints = { readonly openPoints?: readonly OpenPoint[] };

const PRESENT: Record<Plateau, ReadonlySet<Lifecycle>> = {
  current: new Set(['operating', 'pilot', 'retiring']),
  target: new Set(['operating', 'pilot', 'building', 'planned']),
};

/** What a plateau says of something with this lifecycle. */
export function presenceOf({ lifecycle }: Located, plateau: Plateau): Presence {
  if (lifecycle === undefined) return 'unstated';
  return PRESENT[plateau].has(lifecycle) ? 'present' : 'absent';
}

/** "Over 20" and "about 20" leave open whether twenty are all. */
const mostOf = (quantity: Quantity): number | undefined =>
  ['exactly', 'atMost'].includes(qualifierOf(quantity)) ? numberOf(quantity) : undefined;

/** Everything rules ask of a model, built once from it and never changed. */
export class ModelIndex {
  readonly model: Model;
  readonly plateau: Plateau;
  readonly national: NationalCatalogue;
  /** Where figures stand, and each element: its number among all elements. */
  readonly #pointers = new Map<object, string | number>();
  readonly #sections: { readonly name: string; readonly first: number }[] = [];
  #count = 0;
  readonly #elements = new Map<string, AnyElement>();
  readonly #byKind = new Map<ElementKind, ReadonlyMap<string, AnyElement>>();
  readonly #connections = new Map<string, SubjectOf<'connection'>[]>();
  readonly #figures: Figures;

  constructor(model: Model, plateau: Plateau, national: NationalCatalogue) {
    this.model = model;
    this.plateau = plateau;
    this.national = national;
    this.#pointers.set(model, '');
    for (const kind of ELEMENT_KINDS) this.#addSection(SECTION_OF[kind], model[SECTION_OF[kind]] ?? []);
    for (const connection of model.connections ?? []) {
      this.#addEnd(connection.from, connection);
      if (connection.to !== connection.from) this.#addEnd(connection.to, connection);
    }
    this.#figures = collectFigures(model);
    for (const { value, pointer } of this.#figures.all) this.#pointers.set(value, pointer);
  }

  #addSection(section: string, elements: readonly AnyElement[]): void {
    this.#sections.push({ name: section, first: this.#count });
    for (const element of elements) {
      this.#pointers.set(element, this.#count);
      this.#elements.set(element.id, element);
      this.#count += 1;
    }
  }

  /** Pointers of elements are put together when they are asked for: of a large model few are. */
  #pointerOf(on: object): string | undefined {
    const known = this.#pointers.get(on);
    if (typeof known !== 'number') return known;
    const section = this.#sections.findLast(({ first }) => first <= known);
    return section && `/${section.name}/${known - section.first}`;
  }

  #addEnd(id: string, connection: SubjectOf<'connection'>): void {
    const known = this.#connections.get(id);
    if (known) known.push(connection);
    else this.#connections.set(id, [connection]);
  }

  /** All subjects of a kind, in the order of the model; the kind `model` has one subject, the model. */
  subjects<K extends Kind>(kind: K): readonly SubjectOf<K>[];
  subjects(kind: Kind): readonly object[] {
    if (kind === 'model') return [this.model];
    if (isElementKind(kind)) return this.model[SECTION_OF[kind]] ?? [];
    if (kind === 'indicator') return this.model.indicators ?? [];
    if (kind === 'budget') return this.model.budgets ?? [];
    return this.#figures[kind];
  }

  /** Whether the model declares how many elements of this kind there are, or at most are, and lists them all. */
  isComplete(kind: Kind): boolean {
    if (!isElementKind(kind)) return true;
    const declared = this.model.inventory?.[SECTION_OF[kind]];
    return declared !== undefined && mostOf(declared) === (this.model[SECTION_OF[kind]] ?? []).length;
  }

  /** Where the model declares how many elements of this kind there are. */
  inventoryPlace(kind: ElementKind): Place {
    return { on: this.model, path: `inventory/${SECTION_OF[kind]}` };
  }

  /** The element of this file with the id, if there is one. */
  element(id: string | undefined): AnyElement | undefined {
    return id === undefined ? undefined : this.#elements.get(id);
  }

  /** The element of one kind with the id, if there is one. */
  find<K extends ElementKind>(kind: K, id: string | undefined): SubjectOf<K> | undefined;
  find(kind: ElementKind, id: string | undefined): object | undefined {
    if (id === undefined) return undefined;
    const known = this.#byKind.get(kind);
    if (known !== undefined) return known.get(id);
    const byId = new Map<string, AnyElement>();
    for (const element of this.subjects(kind)) if (!byId.has(element.id)) byId.set(element.id, element);
    this.#byKind.set(kind, byId);
    return byId.get(id);
  }

  /** The elements of one kind with these ids, in the order of the model. */
  findAll<K extends ElementKind>(kind: K, ids: readonly string[]): readonly SubjectOf<K>[] {
    const found = [...new Set(ids)].flatMap((id) => this.find(kind, id) ?? []);
    const position = (element: object): number => Number(this.#pointers.get(element));
    return found.length < 2 ? found : found.sort((one, other) => position(one) - position(other));
  }

  /** The national system with the id, if there is one. */
  nationalSystem(id: string | undefined): NationalSystem | undefined {
    return id === undefined ? undefined : this.national.system(id);
  }

  /** All connections with this id at one end. */
  connectionsOf(id: string): readonly SubjectOf<'connection'>[] {
    return this.#connections.get(id) ?? [];
  }

  /** All connections between two ids, in either direction. */
  connectionsBetween(one: string, other: string): readonly SubjectOf<'connection'>[] {
    const [fewer, id] =
      this.connectionsOf(one).length <= this.connectionsOf(other).length ? [one, other] : [other, one];
    return this.connectionsOf(fewer).filter(({ from, to }) => from === id || to === id);
  }

  /** Whether an element is there in the plateau that is checked. */
  presence(element: Located): Presence {
    return presenceOf(element, this.plateau);
  }

  /** What the model says of a property that has no value: 'undetermined', 'notApplicable' or nothing. */
  openPoint(owner: WithOpenPoints, property: string): OpenPoint['state'] | undefined {
    return owner.openPoints?.find((point) => point.property === property)?.state;
  }

  /** The JSON Pointer of a place. Throws for an object that is no element, figure or part the index knows. */
  pointer(place: Place): string {
    const base = this.#pointerOf(place.on);
    if (base === undefined)
      throw new Error('A place must start at the model, an element, an indicator, a budget or a figure.');
    return place.path === '' ? base : `${base}/${place.path}`;
  }

  /** The id of the innermost element a place lies in, if it lies in one. */
  elementIdAt(place: Place): string | undefined {
    const own = ownIdAt(place);
    if (own !== undefined) return own;
    let value: unknown = this.model;
    let id: string | undefined;
    for (const segment of parsePointer(this.pointer(place)) ?? []) {
      value = memberOf(value, segment);
      if (isObject(value) && typeof value['id'] === 'string') id = value['id'];
    }
    return id;
  }
}

/** The id of the object itself, where nothing below it can have another. */
function ownIdAt({ on, path }: Place): string | undefined {
  if (!isObject(on) || typeof on['id'] !== 'string' || /[/~]/.test(path)) return undefined;
  return path === '' || typeof on[path] !== 'object' ? on['id'] : undefined;
}
