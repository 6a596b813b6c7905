import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairByKeys } from '#diff/pair-by-keys';

interface Thing {
  readonly id: string;
  readonly name: string;
}

const byIdThenName = [({ id }: Thing) => id, ({ name }: Thing) => name];
const pairs = (before: readonly Thing[], after: readonly Thing[]): string[] =>
  [...pairByKeys(before, after, byIdThenName)].map(([one, other]) => `${one.id}=${other.id}`).sort();

describe('pairByKeys', () => {
  it('pairs by the first key, and by the next only what is left', () => {
    const before = [
      { id: 'a', name: 'X' },
      { id: 'b', name: 'Y' },
    ];
    const after = [
      { id: 'c', name: 'Y' },
      { id: 'a', name: 'Y' },
    ];
    expect(pairs(before, after)).toEqual(['a=a', 'b=c']);
  });

  it.each([
    ['several before', ['X', 'X'], ['X']],
    ['several after', ['X'], ['X', 'X']],
    ['nothing', [''], ['']],
  ])('pairs nothing by a key that names %s', (_name, old, young) => {
    const things = (prefix: string, names: readonly string[]) =>
      names.map((name, at) => ({ id: `${prefix}${at}`, name }));
    expect(pairs(things('a', old), things('b', young))).toEqual([]);
  });

  it('does not depend on order or side', () => {
    const thing = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), name: fc.constantFrom('', 'X', 'Y', 'Z') });
    const things = fc.uniqueArray(thing, { selector: ({ id }) => id });
    fc.assert(
      fc.property(things, things, (before, after) => {
        const found = pairs(before, after);
        expect(pairs(before.toReversed(), after.toReversed())).toEqual(found);
        const swapped = pairs(after, before).map((pair) => pair.split('=').reverse().join('='));
        expect(swapped.sort()).toEqual(found);
      }),
    );
  });
});
