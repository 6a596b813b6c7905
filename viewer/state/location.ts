import { type Filters, filterNames, noFilters } from './filters.ts';

/** The pages of the viewer, in the order of the navigation. */
export const views = ['overview', 'diagrams', 'verdict', 'findings', 'elements', 'sources', 'compare'] as const;
export type View = (typeof views)[number];

/** What the viewer shows: everything that a link to it must carry. '' stands for nothing chosen. */
export interface Place {
  /** Key of the open document. */
  readonly document: string;
  readonly view: View;
  readonly plateau: 'current' | 'target';
  /** Key of the chosen element, as in the outline. */
  readonly element: string;
  /** Id of the chosen requirement. */
  readonly requirement: string;
  /** Which of its findings, as `findingName` names it. */
  readonly finding: string;
  /** Place in the model whose JSON is shown, as a JSON Pointer. */
  readonly pointer: string;
  /** Id of the chosen source document. */
  readonly source: string;
  /** Which diagram, and what it is about. */
  readonly diagram: string;
  /** Key of the document that is compared with. */
  readonly other: string;
  readonly filters: Filters;
}

export const startPlace: Place = {
  document: '',
  view: 'overview',
  plateau: 'current',
  element: '',
  requirement: '',
  finding: '',
  pointer: '',
  source: '',
  diagram: '',
  other: '',
  filters: noFilters,
};

const words = ['document', 'element', 'requirement', 'finding', 'pointer', 'source', 'diagram', 'other'] as const;
const isView = (text: string): text is View => views.some((view) => view === text);

/** The part of an address after `#` that leads to a place. */
export function hashOf(place: Place): string {
  const query = new URLSearchParams();
  for (const word of words) if (place[word] !== '') query.set(word, place[word]);
  if (place.plateau === 'target') query.set('plateau', 'target');
  for (const name of filterNames) if (place.filters[name].length > 0) query.set(name, place.filters[name].join(','));
  if (place.filters.text !== '') query.set('q', place.filters.text);
  const rest = query.toString();
  return `#/${place.view}${rest === '' ? '' : `?${rest}`}`;
}

/** The place an address leads to; what it does not say, or says wrongly, is as at the start. */
export function placeOf(hash: string): Place {
  const [path = '', rest = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const query = new URLSearchParams(rest);
  const list = (name: string): string[] => (query.get(name) ?? '').split(',').filter((value) => value !== '');
  const filters = { ...noFilters, text: query.get('q') ?? '' };
  return {
    ...startPlace,
    ...Object.fromEntries(words.map((word) => [word, query.get(word) ?? ''])),
    view: isView(path) ? path : 'overview',
    plateau: query.get('plateau') === 'target' ? 'target' : 'current',
    filters: { ...filters, ...Object.fromEntries(filterNames.map((name) => [name, list(name)])) },
  };
}
