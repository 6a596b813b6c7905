import type { Decision } from '#generated/types';
import { sortedEntries } from '#util/sorted-entries';
import type { ModelIndex, Place } from './model-index.ts';

/** An act that the model names, with its place. */
export interface NamedAct {
  readonly act: Decision;
  readonly place: Place;
}

const SINGLE: ReadonlySet<string> = new Set(['decision', 'replaces', 'usageRegulation']);
const LISTS: ReadonlySet<string> = new Set(['legalBases', 'relatedActs']);

/** Every act that the model names, in an order that keys do not change, found without recursion. */
export function namedActs({ model }: ModelIndex): readonly NamedAct[] {
  const found: NamedAct[] = [];
  const waiting: { value: object; path: string; isAct: boolean }[] = [{ value: model, path: '', isAct: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path, isAct } = next;
    if (isAct && isDecision(value)) found.push({ act: value, place: { on: model, path } });
    const listsActs = Array.isArray(value) && LISTS.has(path.slice(path.lastIndexOf('/') + 1));
    for (const [key, child] of sortedEntries(value).reverse()) {
      if (typeof child === 'object' && child !== null)
        waiting.push({ value: child, path: path === '' ? key : `${path}/${key}`, isAct: listsActs || SINGLE.has(key) });
    }
  }
  return found;
}

/** How a text calls an act: by its number, or else by its subject. */
export const nameOfAct = ({ number, title }: Decision): string => number ?? title ?? '';

const isDecision = (value: object): value is Decision => !Array.isArray(value);
