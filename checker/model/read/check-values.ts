import type { Label } from '#generated/properties';
import { childPointer } from '#util/json-pointer';
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

interface Place {
  readonly value: unknown;
  readonly pointer: string;
  readonly type: string;
}

class ValueCheck {
  readonly #model: unknown;
  readonly #table: PropertyTable;
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
    const open: Place[] = [{ value: this.#model, pointer: '', type: 'Model' }];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      const inner = this.#innerPlaces(place);
      for (let index = inner.length - 1; index >= 0; index -= 1) {
        const next = inner[index];
        if (next !== undefined) open.push(next);
      }
    }
  }

  #innerPlaces({ value, pointer, type }: Place): readonly Place[] {
    if (dateTypes.has(type)) this.#checkDate(value, pointer);
    if (isList(value)) {
      return value.map((item, index) => ({ value: item, pointer: childPointer(pointer, index), type }));
    }
    const properties = isObject(value) && Object.hasOwn(this.#table, type) ? this.#table[type] : undefined;
    if (!isObject(value) || properties === undefined) return [];
    this.#checkNames(value, pointer, Object.keys(properties));
    return Object.keys(value).flatMap((key) => {
      const inner = Object.hasOwn(properties, key) ? properties[key]?.type : undefined;
      if (inner === undefined || !(dateTypes.has(inner) || Object.hasOwn(this.#table, inner))) return [];
      return [{ value: value[key], pointer: childPointer(pointer, key), type: inner }];
    });
  }

  #checkDate(value: unknown, pointer: string): void {
    const [, year, month, day] = typeof value === 'string' ? (fullDate.exec(value) ?? []) : [];
    const days = daysOf(Number(year), Number(month));
    if (days === undefined || (Number(day) >= 1 && Number(day) <= days)) return;
    const inMonth = { vi: `tháng ${Number(month)} năm ${year}`, en: `${year}-${month}` };
    this.#add('impossible-date', pointer, () => ({ value: quote(value), month: inMonth, days }));
  }

  /** Open points name a property; evidence names one or the way to a value inside it. */
  #checkNames(element: JsonObject, pointer: string, known: readonly string[]): void {
    namesIn(element['openPoints'], 'property').forEach(({ name, at }) => {
      this.#checkName(name, `${pointer}/openPoints${at}`, pointer, known);
    });
    namesIn(element['evidence'], 'for').forEach(({ name, at }) => {
      this.#checkName(name.split(/[./[]/)[0] ?? '', `${pointer}/evidence${at}`, pointer, known);
    });
  }

  #checkName(name: string, pointer: string, element: string, known: readonly string[]): void {
    if (known.includes(name) || name === '') return;
    this.#add('unknown-property-name', pointer, () => {
      const meant = nearest(name, known);
      const place = objectPhrase(this.#model, element, this.#schema());
      return { name: quote(name), place, ...(meant === undefined ? {} : { suggestion: quote(meant) }) };
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

/** How many days a month has; undefined for what is no month. */
function daysOf(year: number, month: number): number | undefined {
  if (!(month >= 1 && month <= 12)) return undefined;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

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
