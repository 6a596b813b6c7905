import type { Lifecycle, Model, OpenPoint, Quantity } from '#generated/types';
import { memberOf, parsePointer } from '#util/json-pointer';
import { isObject } from '#util/json-value';
import { lazily } from '#util/lazily';
import { collectFigures } from './collect-figures.ts';
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

const PRESENCE: Record<Plateau, Record<Lifecycle, Presence>> = {
  current: {
    operating: 'present',
    pilot: 'present',
    retiring: 'present',
    building: 'absent',
    planned: 'absent',
    absent: 'absent',
  },
  target: {
    operating: 'present',
    pilot: 'present',
    retiring: 'absent',
    building: 'present',
    planned: 'present',
    absent: 'absent',
  },
};

/** What a plateau says of something with this lifecycle. */
export const presenceOf = ({ lifecycle }: Located, plateau: Plateau): Presence =>
  lifecycle === undefined ? 'unstated' : PRESENCE[plateau][lifecycle];

/** Where the elements of one kind stand among all. */
interface Section {
  readonly first: number;
  readonly end: number;
}

type Connections = readonly SubjectOf<'connection'>[];

const NO_CONNECTIONS: Connections = [];

const withEnd = (connections: Connections, id: string): Connections =>
  connections.length === 0 ? connections : connections.filter(({ from, to }) => from === id || to === id);

/** "Over 20" and "about 20" leave open whether twenty are all. */
const mostOf = (quantity: Quantity): number | undefined =>
  ['exactly', 'atMost'].includes(qualifierOf(quantity)) ? numberOf(quantity) : undefined;

/** Everything rules ask of a model, built once from it and never changed. */
export class ModelIndex {
  readonly model: Model;
  readonly plateau: Plateau;
  readonly national: NationalCatalogue;
  /** All elements in the order of the model, and the number of each among them. */
  readonly #elements: AnyElement[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #sections = new Map<ElementKind, Section>();
  readonly #connections = lazily(() => this.#connectionsByEnd());
  readonly #figures = lazily(() => collectFigures(this.model));
  readonly #presence: Record<Lifecycle, Presence>;

  constructor(model: Model, plateau: Plateau, national: NationalCatalogue) {
    this.model = model;
    this.plateau = plateau;
    this.national = national;
    this.#presence = PRESENCE[plateau];
    for (const kind of ELEMENT_KINDS) this.#addSection(kind, model[SECTION_OF[kind]] ?? []);
  }

  #addSection(kind: ElementKind, listed: readonly AnyElement[]): void {
    const elements = this.#elements;
    const numbers = this.#numbers;
    const first = elements.length;
    for (const element of listed) {
      numbers.set(element.id, elements.length);
      elements.push(element);
    }
    this.#sections.set(kind, { first, end: elements.length });
  }

  #connectionsByEnd(): ReadonlyMap<string, readonly SubjectOf<'connection'>[]> {
    const byEnd = new Map<string, SubjectOf<'connection'>[]>();
    const add = (id: string, connection: SubjectOf<'connection'>): void => {
      const known = byEnd.get(id);
      if (known === undefined) byEnd.set(id, [connection]);
      else known.push(connection);
    };
    for (const connection of this.model.connections ?? []) {
      add(connection.from, connection);
      if (connection.to !== connection.from) add(connection.to, connection);
    }
    return byEnd;
  }

  /** Pointers are put together when they are asked for: of a large model few are. */
  #pointerOf(on: object): string | undefined {
    if (on === this.model) return '';
    const number = 'id' in on && typeof on.id === 'string' ? this.#numbers.get(on.id) : undefined;
    if (number === undefined || this.#elements[number] !== on) return this.#figures().pointers.get(on);
    for (const [kind, { first, end }] of this.#sections)
      if (number < end) return `/${SECTION_OF[kind]}/${number - first}`;
    return undefined;
  }

  /** All subjects of a kind, in the order of the model; the kind `model` has one subject, the model. */
  subjects<K extends Kind>(kind: K): readonly SubjectOf<K>[];
  subjects(kind: Kind): readonly object[] {
    if (kind === 'model') return [this.model];
    if (isElementKind(kind)) return this.model[SECTION_OF[kind]] ?? [];
    if (kind === 'indicator') return this.model.indicators ?? [];
    if (kind === 'budget') return this.model.budgets ?? [];
    return this.#figures()[kind];
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
    const number = id === undefined ? undefined : this.#numbers.get(id);
    return number === undefined ? undefined : this.#elements[number];
  }

  /** The element of one kind with the id, if there is one. */
  find<K extends ElementKind>(kind: K, id: string | undefined): SubjectOf<K> | undefined;
  find(kind: ElementKind, id: string | undefined): object | undefined {
    const listed: readonly object[] | undefined = this.model[SECTION_OF[kind]];
    const number = id === undefined ? undefined : this.#numbers.get(id);
    const section = this.#sections.get(kind);
    if (listed === undefined || number === undefined || section === undefined) return undefined;
    return number >= section.first && number < section.end ? listed[number - section.first] : undefined;
  }

  /** The national system with the id, if there is one. */
  nationalSystem(id: string | undefined): NationalSystem | undefined {
    return id === undefined ? undefined : this.national.system(id);
  }

  /** All connections with this id at one end. */
  connectionsOf(id: string): readonly SubjectOf<'connection'>[] {
    return this.#connections().get(id) ?? NO_CONNECTIONS;
  }

  /** All connections between two ids, in either direction. */
  connectionsBetween(one: string, other: string): readonly SubjectOf<'connection'>[] {
    const own = this.connectionsOf(one);
    const others = this.connectionsOf(other);
    return own.length <= others.length ? withEnd(own, other) : withEnd(others, one);
  }

  /** Whether an element is there in the plateau that is checked. */
  presence({ lifecycle }: Located): Presence {
    return lifecycle === undefined ? 'unstated' : this.#presence[lifecycle];
  }

  /** What the model says of a property that has no value: 'undetermined', 'notApplicable' or nothing. */
  openPoint(owner: WithOpenPoints, property: string): OpenPoint['state'] | undefined {
    const points = owner.openPoints;
    return points === undefined ? undefined : points.find((point) => point.property === property)?.state;
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
