import { type Label, propertiesOf } from '#generated/properties';
import type { Decision } from '#generated/types';
import { isList, isObject } from '#util/json-value';
import type { ModelIndex, Place } from './model-index.ts';
import { oncePerModel } from './once-per-model.ts';

/** An act that the model names, with its place. */
export interface NamedAct {
  readonly act: Decision;
  readonly place: Place;
}

const SINGLE: ReadonlySet<string> = new Set(['decision', 'replaces', 'usageRegulation']);
const LISTS: ReadonlySet<string> = new Set(['legalBases', 'relatedActs']);

/** An object or a list on the way down; the path is put together only for what turns out to be an act. */
interface Visit {
  readonly value: object;
  readonly key: string;
  readonly parent: Visit | undefined;
  readonly isAct: boolean;
  readonly type: string;
}

/** Every act that the model names, in an order that keys do not change, found without recursion. */
export const namedActs = oncePerModel(({ model }): readonly NamedAct[] => {
  const found: NamedAct[] = [];
  const waiting: Visit[] = [{ value: model, key: '', parent: undefined, isAct: false, type: 'Model' }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.isAct && isDecision(next.value)) found.push({ act: next.value, place: { on: model, path: pathOf(next) } });
    addVisitsBelow(next, waiting);
  }
  return found;
});

/** The last one in is the first one out, so the last comes first. */
function addVisitsBelow(parent: Visit, waiting: Visit[]): void {
  const { value, key: outer, type } = parent;
  if (isList(value)) {
    const isAct = LISTS.has(outer);
    for (let position = value.length - 1; position >= 0; position -= 1) {
      const child = value[position];
      if (typeof child === 'object' && child !== null)
        waiting.push({ value: child, key: String(position), parent, isAct, type });
    }
  } else if (isObject(value)) {
    for (const { key, isAct, inner } of waysDown(type)) {
      const child = value[key];
      if (typeof child === 'object' && child !== null) waiting.push({ value: child, key, parent, isAct, type: inner });
    }
  }
}

/** A property that holds an act or leads to one. */
interface WayDown {
  readonly key: string;
  readonly isAct: boolean;
  readonly inner: string;
}

const known = new Map<string, readonly WayDown[]>();
let leading: ReadonlySet<string> | undefined;

/** The properties of a type in which acts may stand, the last one first; most elements of a large model can have none. */
function waysDown(type: string): readonly WayDown[] {
  const before = known.get(type);
  if (before !== undefined) return before;
  leading ??= typesWithActs();
  const properties = propertiesOf[type] ?? {};
  const innerOf = (key: string): string => properties[key]?.type ?? '';
  const keys = Object.keys(properties).filter((key) => leading?.has(innerOf(key)));
  const ways = [...new Set([...keys, ...SINGLE, ...LISTS])]
    .sort()
    .reverse()
    .map((key) => ({ key, isAct: SINGLE.has(key), inner: innerOf(key) }));
  known.set(type, ways);
  return ways;
}

/** The types that hold acts, or hold such types. */
function typesWithActs(): ReadonlySet<string> {
  const found = new Set<string>();
  const isLeading = ([key, { type = '' }]: [string, Label]): boolean =>
    SINGLE.has(key) || LISTS.has(key) || found.has(type);
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const [type, properties] of Object.entries(propertiesOf))
      if (Object.entries(properties).some(isLeading)) found.add(type);
  }
  return found;
}

function pathOf(visit: Visit): string {
  const keys: string[] = [];
  for (let step = visit; step.parent !== undefined; step = step.parent) keys.unshift(step.key);
  return keys.join('/');
}

/**
 * Splits off one act that is the same wherever elements and acts stand in the file: by the way to it without positions, then by the element it
 * belongs to and by what it says. The others keep their order.
 */
export function oneOf(acts: readonly NamedAct[], model: ModelIndex): readonly [NamedAct | undefined, ...NamedAct[]] {
  if (acts.length < 2) return [acts[0]];
  const keyed = acts.map((named) => ({ named, key: lastingKey(named, model) }));
  const least = keyed.reduce((best, one) => (one.key < best.key ? one : best));
  return [least.named, ...acts.filter((named) => named !== least.named)];
}

const lastingKey = ({ act, place }: NamedAct, model: ModelIndex): string =>
  [
    place.path.replace(/\/\d+(?=\/|$)/g, ''),
    model.elementIdAt(place) ?? '',
    nameOfAct(act),
    act.date ?? '',
    ...(act.alsoDated ?? []),
  ].join('\n');

/** How a text calls an act: by its number, or else by its subject. */
export const nameOfAct = ({ number, title }: Decision): string => number ?? title ?? '';

const isDecision = (value: object): value is Decision => !Array.isArray(value);
