import { type Label, propertiesOf } from '#generated/properties';
import type { Decision } from '#generated/types';
import { sortedEntries } from '#util/sorted-entries';
import type { Place } from './model-index.ts';
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
    for (const inner of visitsBelow(next).reverse()) waiting.push(inner);
  }
  return found;
});

function visitsBelow(parent: Visit): Visit[] {
  const { value, key: outer, type } = parent;
  const listsActs = Array.isArray(value) && LISTS.has(outer);
  const entries = Array.isArray(value)
    ? sortedEntries(value)
    : sortedEntries(value).filter(([key]) => leads(type, key));
  return entries.flatMap(([key, child]) => {
    if (typeof child !== 'object' || child === null) return [];
    const inner = Array.isArray(value) ? type : (propertiesOf[type]?.[key]?.type ?? '');
    return [{ value: child, key, parent, isAct: listsActs || SINGLE.has(key), type: inner }];
  });
}

let leading: ReadonlySet<string> | undefined;

/** Whether acts may stand in a property of a type; most elements of a large model can have none. */
function leads(type: string, key: string): boolean {
  leading ??= typesWithActs();
  return SINGLE.has(key) || LISTS.has(key) || leading.has(propertiesOf[type]?.[key]?.type ?? '');
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

/** How a text calls an act: by its number, or else by its subject. */
export const nameOfAct = ({ number, title }: Decision): string => number ?? title ?? '';

const isDecision = (value: object): value is Decision => !Array.isArray(value);
