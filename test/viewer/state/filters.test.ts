import { describe, expect, it } from 'vitest';
import text from '../../../models/examples/tinh-mau/2021.json?raw';
import { elementPasses, type FilterName, filterNames, isFiltered, noFilters } from '../../../viewer/state/filters.ts';
import { openedModel } from '../kit/opened-model.ts';

const { elements } = openedModel(text).outline;
const [first] = elements;
if (first === undefined) throw new Error('There is no element.');
const element = {
  ...first,
  id: 'qlvb',
  name: { vi: 'Hệ thống Quản lý văn bản', en: 'Document system' },
  ownerName: 'Sở Nội vụ',
};

describe('elementPasses', () => {
  it('lets everything through without filters', () => {
    expect(elements.every((one) => elementPasses(one, undefined, noFilters))).toBe(true);
    expect(isFiltered(noFilters)).toBe(false);
  });

  it.each(['quan ly VAN ban', 'document', 'qlvb', 'so noi vu', 'Quản lý', 'qlvb '])('finds by "%s"', (words) => {
    expect(elementPasses(element, undefined, { ...noFilters, text: words })).toBe(true);
  });

  it('does not find what is not there', () => {
    expect(elementPasses(element, undefined, { ...noFilters, text: 'quan ly dat dai' })).toBe(false);
  });

  it.each([
    ['layers', { layer: 'users' }, 'users', 'direction'],
    ['fields', { field: 'health' }, 'health', 'land'],
    ['owners', { owner: 'so-y-te' }, 'so-y-te', 'so-noi-vu'],
    ['levels', { level: 3 }, '3', '2'],
    ['lifecycles', { lifecycle: 'planned' }, 'planned', 'operating'],
  ] as const)('keeps and leaves by %s, and several choices are alternatives', (name, facts, own, other) => {
    const one = { ...element, ...facts };
    const passes = (...chosen: string[]): boolean => elementPasses(one, 'fail', { ...noFilters, [name]: chosen });
    expect([passes(own), passes(other), passes(other, own)]).toEqual([true, false, true]);
    expect(isFiltered({ ...noFilters, [name]: [own] })).toBe(true);
  });

  it('keeps by outcome, and an element without one is left', () => {
    const filters = { ...noFilters, outcomes: ['fail'] };
    expect(elementPasses(element, 'fail', filters)).toBe(true);
    expect(elementPasses(element, 'pass', filters)).toBe(false);
    expect(elementPasses(element, undefined, filters)).toBe(false);
  });

  it('all filters hold at once', () => {
    const both = { ...noFilters, outcomes: ['fail'], text: 'qlvb' };
    expect(elementPasses(element, 'fail', both)).toBe(true);
    expect(elementPasses(element, 'fail', { ...both, text: 'khác' })).toBe(false);
  });

  it('knows each kind of filter', () => {
    expect(Object.keys(noFilters).sort()).toEqual([...filterNames, 'text'].sort());
    const one: FilterName = filterNames[0];
    expect(isFiltered({ ...noFilters, [one]: ['x'] })).toBe(true);
  });
});
