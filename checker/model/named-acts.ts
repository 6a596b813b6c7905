import type { Decision } from '#generated/types';
import { sortedEntries } from '#util/sorted-entries';
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
}

/** Every act that the model names, in an order that keys do not change, found without recursion. */
export const namedActs = oncePerModel(({ model }): readonly NamedAct[] => {
  const found: NamedAct[] = [];
  const waiting: Visit[] = [{ value: model, key: '', parent: undefined, isAct: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.isAct && isDecision(next.value)) found.push({ act: next.value, place: { on: model, path: pathOf(next) } });
    for (const inner of visitsBelow(next)) waiting.push(inner);
  }
  return found;
});

/** What stands in an object or list, last first. */
function visitsBelow(parent: Visit): Visit[] {
  const { value, key: outer } = parent;
  if (!Object.values(value).some(isHolder)) return [];
  const listsActs = Array.isArray(value) && LISTS.has(outer);
  const below = sortedEntries(value).flatMap(([key, child]) =>
    isHolder(child) ? [{ value: child, key, parent, isAct: listsActs || SINGLE.has(key) }] : [],
  );
  return below.reverse();
}

function pathOf(visit: Visit): string {
  const keys: string[] = [];
  for (let step = visit; step.parent !== undefined; step = step.parent) keys.unshift(step.key);
  return keys.join('/');
}

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** How a text calls an act: by its number, or else by its subject. */
export const nameOfAct = ({ number, title }: Decision): string => number ?? title ?? '';

const isDecision = (value: object): value is Decision => !Array.isArray(value);
