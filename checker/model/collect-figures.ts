import type { Breakdown, Model, Share, StatedQuantity } from '#generated/types';
import { isList, isObject } from '#util/json-value';

/** The figures of a model, each kind in document order. */
export interface Figures {
  readonly share: readonly Share[];
  readonly breakdown: readonly Breakdown[];
  readonly quantity: readonly StatedQuantity[];
  /** Where figures stand, and whatever else but evidence lies in the parts of the model that state figures. */
  readonly pointers: ReadonlyMap<object, string>;
}

interface Visit {
  readonly value: object;
  /** The name it has in an object; '' for an item of a list. */
  readonly property: string;
  readonly pointer: string;
}

const isParent = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isBreakdown = (value: object): value is Breakdown =>
  'parts' in value && Array.isArray(value.parts) && value.parts.every(isParent);
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
  const pointers = new Map<object, string>();
  const waiting = starts(model).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, property, pointer } = next;
    pointers.set(value, pointer);
    if (FIGURE_PROPERTIES.has(property) && isBreakdown(value)) breakdown.push(value);
    else if (property === 'share' && isShare(value)) share.push(value);
    else if (isQuantity(value) && !('key' in value)) quantity.push(value);
    addMembers(next, waiting);
  }
  return { share, breakdown, quantity, pointers };
}

/** The last one in is the first one out, so the last comes first: positions as they are, names by code unit. */
function addMembers({ value, pointer }: Visit, waiting: Visit[]): void {
  if (isList(value)) {
    for (let position = value.length - 1; position >= 0; position -= 1) {
      const member = value[position];
      if (isParent(member)) waiting.push({ value: member, property: '', pointer: `${pointer}/${position}` });
    }
  } else if (isObject(value)) {
    // Most objects here hold numbers and texts only, and where they come from, which is no figure.
    let names: string[] | undefined;
    for (const name in value) {
      const member = value[name];
      if (typeof member !== 'object' || member === null || name === 'evidence') continue;
      if (names === undefined) names = [name];
      else names.push(name);
    }
    if (names === undefined) return;
    if (names.length > 1) names.sort().reverse();
    for (const property of names) {
      const member = value[property];
      if (isParent(member)) waiting.push({ value: member, property, pointer: `${pointer}/${property}` });
    }
  }
}

function starts(model: Model): Visit[] {
  const roots: Visit[] = [];
  for (const property of SECTIONS_WITH_FIGURES) {
    const value = model[property];
    if (value) roots.push({ value, property, pointer: `/${property}` });
  }
  for (const section of COVERED_SECTIONS) {
    const elements = model[section] ?? [];
    for (let position = 0; position < elements.length; position += 1) {
      const value = elements[position]?.coverage;
      if (value) roots.push({ value, property: 'coverage', pointer: `/${section}/${position}/coverage` });
    }
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
