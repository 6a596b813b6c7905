import type { Breakdown, Model, Share, StatedQuantity } from '#generated/types';
import { sortedEntries } from '#util/sorted-entries';

interface Found<T> {
  readonly value: T;
  readonly pointer: string;
}

/** The figures of a model, each kind in document order. */
export interface Figures {
  readonly share: readonly Share[];
  readonly breakdown: readonly Breakdown[];
  readonly quantity: readonly StatedQuantity[];
  readonly all: readonly Found<object>[];
}

type Visit = { readonly value: object; readonly pointer: string };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isBreakdown = (value: object): value is Breakdown =>
  'parts' in value && Array.isArray(value.parts) && value.parts.every(isObject);
const isQuantity = (value: object): value is StatedQuantity => 'value' in value && typeof value.value === 'number';
const isShare = (value: object): value is Share =>
  'have' in value || 'of' in value || 'percent' in value || 'remaining' in value;

/** Only these sections state figures; walking nothing else keeps large models fast. */
const SECTIONS_WITH_FIGURES = ['document', 'inventory', 'indicators', 'budgets'] as const;
const FIGURE_PROPERTIES = new Set(['share', 'breakdown', 'amounts', 'items']);

/** Finds every share, breakdown and qualified quantity of a model, without recursion and whatever the order of keys. Budgets and indicators are located too. */
export function collectFigures(model: Model): Figures {
  const share: Share[] = [];
  const breakdown: Breakdown[] = [];
  const quantity: StatedQuantity[] = [];
  const all: Found<object>[] = [];
  for (const { value, pointer } of visits(model)) {
    const property = pointer.slice(pointer.lastIndexOf('/') + 1);
    if (FIGURE_PROPERTIES.has(property) && isBreakdown(value)) breakdown.push(value);
    else if (property === 'share' && isShare(value)) share.push(value);
    else if (isQuantity(value) && !('key' in value)) quantity.push(value);
    all.push({ value, pointer });
  }
  return { share, breakdown, quantity, all };
}

function visits(model: Model): Visit[] {
  const found: Visit[] = [];
  const waiting: Visit[] = starts(model).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    const { value, pointer } = next;
    const below = sortedEntries(value).filter((entry): entry is [string, object] => isObject(entry[1]));
    for (const [key, child] of below.reverse()) waiting.push({ value: child, pointer: `${pointer}/${key}` });
  }
  return found;
}

function starts(model: Model): Visit[] {
  const roots: Visit[] = [];
  for (const section of SECTIONS_WITH_FIGURES) {
    const value = model[section];
    if (value) roots.push({ value, pointer: `/${section}` });
  }
  for (const section of COVERED_SECTIONS) {
    (model[section] ?? []).forEach((element, position) => {
      const { coverage } = element;
      if (coverage) roots.push({ value: coverage, pointer: `/${section}/${position}/coverage` });
    });
  }
  return roots;
}

const COVERED_SECTIONS = [
  'organisations',
  'functions',
  'services',
  'dataAssets',
  'applications',
  'platforms',
  'facilities',
  'networks',
  'standards',
  'measures',
  'initiatives',
] as const;
