import type { Label } from '#generated/properties';
import { formatPointer } from '#util/json-pointer';
import { isList, isObject, type JsonObject } from '#util/json-value';
import { nearest } from '#util/nearest';
import { quote } from '#util/visible-text';
import type { ModelSchema } from './model-schema.ts';
import { objectPhrase, placePhrase } from './phrases.ts';
import type { Drafts } from './problem.ts';

/** The properties of each object type of the model language. */
export type PropertyTable = Readonly<Record<string, Readonly<Record<string, Label>>>>;

const dateTypes = new Set<string | undefined>(['Date', 'PartialDate']);
const fullDate = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Adds a problem for each day that no calendar has, and each name of a property that its element cannot have. */
export function addValueProblems(
  model: unknown,
  properties: PropertyTable,
  schema: () => ModelSchema,
  drafts: Drafts,
): void {
  new ValueCheck(model, properties, schema, drafts).run();
}

/** A value on the way down; its pointer is put together only for what is wrong. */
interface Place {
  readonly value: unknown;
  readonly type: string;
  readonly key: string | number;
  readonly parent: Place | undefined;
}

/** What an object type has: the names of its properties, and those of them whose values are to be looked at. */
interface KnownType {
  readonly names: ReadonlySet<string>;
  readonly inner: ReadonlyMap<string, string>;
}

class ValueCheck {
  readonly #model: unknown;
  readonly #table: PropertyTable;
  readonly #types = new Map<string, KnownType | undefined>();
  readonly #schema: () => ModelSchema;
  readonly #drafts: Drafts;

  constructor(model: unknown, table: PropertyTable, schema: () => ModelSchema, drafts: Drafts) {
    this.#model = model;
    this.#table = table;
    this.#schema = schema;
    this.#drafts = drafts;
  }

  /** Goes without recursion, since a caller may allow any depth. */
  run(): void {
    const open: Place[] = [{ value: this.#model, type: 'Model', key: '', parent: undefined }];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      const first = open.length;
      this.#visit(place, open);
      // The last one in is the first one out: what stands first in the file is to be looked at first.
      for (let low = first, high = open.length - 1; low < high; low += 1, high -= 1) swap(open, low, high);
    }
  }

  #visit(place: Place, open: Place[]): void {
    const { value, type } = place;
    if (dateTypes.has(type)) this.#checkDate(value, place);
    if (isList(value)) {
      for (let key = 0; key < value.length; key += 1) this.#enter(value[key], type, key, place, open);
      return;
    }
    const known = isObject(value) ? this.#typeNamed(type) : undefined;
    if (known === undefined || !isObject(value)) return;
    this.#checkNames(value, place, known.names);
    for (const key of Object.keys(value)) {
      const inner = known.inner.get(key);
      if (inner !== undefined) this.#enter(value[key], inner, key, place, open);
    }
  }

  /** Most values are dates that exist; they need no place. */
  #enter(value: unknown, type: string, key: string | number, parent: Place, open: Place[]): void {
    if (typeof value === 'string' ? dateTypes.has(type) && !isPossibleDate(value) : typeof value === 'object')
      open.push({ value, type, key, parent });
  }

  #typeNamed(type: string): KnownType | undefined {
    if (this.#types.has(type)) return this.#types.get(type);
    const properties = Object.hasOwn(this.#table, type) ? Object.entries(this.#table[type] ?? {}) : undefined;
    const isLookedAt = (inner: string | undefined): inner is string =>
      inner !== undefined && (dateTypes.has(inner) || Object.hasOwn(this.#table, inner));
    const known = properties && {
      names: new Set(properties.map(([name]) => name)),
      inner: new Map(
        properties.flatMap(([name, { type: inner }]) => (isLookedAt(inner) ? [[name, inner] as const] : [])),
      ),
    };
    this.#types.set(type, known);
    return known;
  }

  #checkDate(value: unknown, place: Place): void {
    if (typeof value !== 'string' || isPossibleDate(value)) return;
    const [, year, month] = fullDate.exec(value) ?? [];
    const days = daysOf(Number(year), Number(month));
    const inMonth = { vi: `tháng ${Number(month)} năm ${year}`, en: `${year}-${month}` };
    this.#add('impossible-date', pointerOf(place), () => ({ value: quote(value), month: inMonth, days: days ?? 0 }));
  }

  /** Open points name a property; evidence names one or the way to a value inside it. */
  #checkNames(element: JsonObject, place: Place, known: ReadonlySet<string>): void {
    const { openPoints, evidence } = element;
    if (openPoints !== undefined)
      for (const { name, at } of namesIn(openPoints, 'property'))
        this.#checkName(name, `/openPoints${at}`, place, known);
    if (evidence !== undefined)
      for (const { name, at } of namesIn(evidence, 'for'))
        this.#checkName(name.split(/[./[]/)[0] ?? '', `/evidence${at}`, place, known);
  }

  #checkName(name: string, below: string, place: Place, known: ReadonlySet<string>): void {
    if (known.has(name) || name === '') return;
    const element = pointerOf(place);
    this.#add('unknown-property-name', `${element}${below}`, () => {
      const meant = nearest(name, [...known]);
      const phrase = objectPhrase(this.#model, element, this.#schema());
      return { name: quote(name), place: phrase, ...(meant === undefined ? {} : { suggestion: quote(meant) }) };
    });
  }

  #add(
    code: 'impossible-date' | 'unknown-property-name',
    pointer: string,
    params: () => Parameters<Drafts['add']>[0]['params'],
  ): void {
    if (this.#drafts.isFull) {
      this.#drafts.omitted += 1;
      return;
    }
    const property = placePhrase(this.#model, pointer, this.#schema());
    this.#drafts.add({ code, pointer, params: { property, ...params() } });
  }
}

function swap(list: Place[], one: number, other: number): void {
  const [first, second] = [list[one], list[other]];
  if (first === undefined || second === undefined) return;
  list[one] = second;
  list[other] = first;
}

function pointerOf(place: Place): string {
  const keys: (string | number)[] = [];
  for (let step = place; step.parent !== undefined; step = step.parent) keys.unshift(step.key);
  return formatPointer(keys);
}

/** Whether a text is a day that a calendar has, or no full date at all. */
export function isPossibleDate(text: string): boolean {
  const [, year, month, day] = fullDate.exec(text) ?? [];
  const days = daysOf(Number(year), Number(month));
  return days === undefined || (Number(day) >= 1 && Number(day) <= days);
}

/** How many days a month has; undefined for what is no month. */
function daysOf(year: number, month: number): number | undefined {
  if (!(month >= 1 && month <= 12)) return undefined;
  return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The names that the entries of a list give in one of their properties, with where they stand below the list. */
function namesIn(list: unknown, key: string): readonly { readonly name: string; readonly at: string }[] {
  if (!isList(list)) return [];
  return list.flatMap((entry, index) => {
    const named = isObject(entry) && Object.hasOwn(entry, key) ? entry[key] : undefined;
    if (typeof named === 'string') return [{ name: named, at: `/${index}/${key}` }];
    if (!isList(named)) return [];
    return named.flatMap((name, position) =>
      typeof name === 'string' ? [{ name, at: `/${index}/${key}/${position}` }] : [],
    );
  });
}
