import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterNames, noFilters } from '../../../viewer/state/filters.ts';
import { hashOf, type Place, placeOf, startPlace, views } from '../../../viewer/state/location.ts';

const word = fc.string({ unit: 'grapheme' });
const id = fc.stringMatching(/^[a-z0-9-]+$/);
const place: fc.Arbitrary<Place> = fc.record({
  document: word,
  view: fc.constantFrom(...views),
  plateau: fc.constantFrom('current', 'target'),
  element: word,
  requirement: word,
  finding: word,
  pointer: word,
  source: word,
  diagram: word,
  other: word,
  filters: fc
    .tuple(word, fc.array(id), fc.constantFrom(...filterNames))
    .map(([text, list, name]) => ({ ...noFilters, text, [name]: list })),
});

describe('the address of a place', () => {
  it('leads back to the place', () => {
    fc.assert(
      fc.property(place, (there) => {
        expect(placeOf(hashOf(there))).toEqual(there);
      }),
    );
  });

  it('says nothing of what is as at the start', () => {
    expect(hashOf(startPlace)).toBe('#/overview');
  });

  it.each(['', '#', '#/nowhere', '#/overview?plateau=neither&document', '#/%E0%A4%A'])(
    'leads to the start from "%s"',
    (hash) => {
      expect(placeOf(hash)).toEqual(startPlace);
    },
  );
});
