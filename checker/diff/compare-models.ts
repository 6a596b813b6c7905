import type { Model } from '#generated/types';
import { type AnyElement, ELEMENT_KINDS, type ElementKind, SECTION_OF } from '#model/kinds';
import { nameKey } from '#util/vietnamese';
import { type FigureRow, figureRows } from './compare-figures.ts';
import { differences, type FactChange } from './fact-changes.ts';
import { pairByKeys } from './pair-by-keys.ts';

/** An element that one of two models has, or that both state differently. */
export interface ElementChange {
  readonly kind: ElementKind;
  readonly change: 'added' | 'removed' | 'changed';
  readonly name: string;
  /** JSON Pointers in the earlier and the later model. */
  readonly before?: string;
  readonly after?: string;
  readonly facts: readonly FactChange[];
}

/** How many elements of a kind two models list. */
export interface KindCount {
  readonly kind: ElementKind;
  readonly before: number;
  readonly after: number;
  readonly unchanged: number;
}

/** What differs between two models: versions of one province, or two provinces. */
export interface ModelComparison {
  readonly elements: readonly ElementChange[];
  readonly kinds: readonly KindCount[];
  readonly figures: readonly FigureRow[];
}

/** Compares two models: elements are the same when kind and id agree, else when kind and name do and no other has that name. */
export function compareModels(before: Model, after: Model): ModelComparison {
  const byKind = ELEMENT_KINDS.map((kind) => compareKind(kind, before, after));
  return {
    elements: byKind.flatMap(({ changes }) => changes),
    kinds: byKind.map(({ count }) => count).filter((count) => count.before + count.after > 0),
    figures: figureRows(before.indicators ?? [], after.indicators ?? []),
  };
}

interface Placed {
  readonly element: AnyElement;
  readonly pointer: string;
}

interface ComparedKind {
  readonly changes: readonly ElementChange[];
  readonly count: KindCount;
}

function compareKind(kind: ElementKind, before: Model, after: Model): ComparedKind {
  const [old, young] = [placed(before, kind), placed(after, kind)];
  const pairs = pairByKeys(old, young, [({ element }) => element.id, ({ element }) => nameKey(element.name ?? '')]);
  const gone = old.filter((one) => !pairs.has(one));
  const paired = new Set(pairs.values());
  const come = young.filter((one) => !paired.has(one));
  const changed = [...pairs].flatMap(([one, other]) => changeOf(kind, one, other));
  const unchanged = pairs.size - changed.length;
  return {
    changes: [
      ...come.map((one) => lone(kind, 'added', one)),
      ...gone.map((one) => lone(kind, 'removed', one)),
      ...changed,
    ],
    count: { kind, before: old.length, after: young.length, unchanged },
  };
}

function placed(model: Model, kind: ElementKind): readonly Placed[] {
  const section = SECTION_OF[kind];
  return (model[section] ?? []).map((element, position) => ({ element, pointer: `/${section}/${position}` }));
}

const nameOf = ({ element }: Placed): string => element.name ?? element.id;

const lone = (kind: ElementKind, change: 'added' | 'removed', one: Placed): ElementChange => ({
  kind,
  change,
  name: nameOf(one),
  ...(change === 'added' ? { after: one.pointer } : { before: one.pointer }),
  facts: [],
});

function changeOf(kind: ElementKind, one: Placed, other: Placed): ElementChange[] {
  const facts = differences(one.element, other.element, SECTION_OF[kind]);
  if (facts.length === 0) return [];
  return [{ kind, change: 'changed', name: nameOf(other), before: one.pointer, after: other.pointer, facts }];
}
