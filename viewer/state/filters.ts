import { isFoundIn } from '#util/search-text';
import type { Outcome, OutlineElement } from '../../checker/index.ts';

/** The filters that are lists of words. */
export const filterNames = [
  'layers',
  'fields',
  'owners',
  'outcomes',
  'levels',
  'lifecycles',
  'groups',
  'strengths',
  'laws',
] as const;
export type FilterName = (typeof filterNames)[number];

/** What is searched and filtered for; an empty list lets everything through. */
export type Filters = { readonly text: string } & { readonly [Name in FilterName]: readonly string[] };

export const noFilters: Filters = {
  text: '',
  layers: [],
  fields: [],
  owners: [],
  outcomes: [],
  levels: [],
  lifecycles: [],
  groups: [],
  strengths: [],
  laws: [],
};

/** Whether anything is filtered. */
export const isFiltered = (filters: Filters): boolean =>
  filters.text !== '' || filterNames.some((name) => filters[name].length > 0);

const lets = (chosen: readonly string[], value: string | undefined): boolean =>
  chosen.length === 0 || chosen.includes(value ?? '');

/** Whether an element passes the filters on elements; search ignores case and diacritics. */
export function elementPasses(element: OutlineElement, outcome: Outcome | undefined, filters: Filters): boolean {
  return (
    lets(filters.layers, element.layer) &&
    lets(filters.fields, element.field) &&
    lets(filters.owners, element.owner) &&
    lets(filters.levels, element.level === undefined ? undefined : String(element.level)) &&
    lets(filters.lifecycles, element.lifecycle) &&
    lets(filters.outcomes, outcome) &&
    (filters.text === '' ||
      isFoundIn(filters.text, [element.name.vi, element.name.en, element.id, element.ownerName ?? '']))
  );
}
