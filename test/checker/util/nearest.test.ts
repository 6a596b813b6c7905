import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest, nearestAmong } from '#util/nearest';

const known = ['id', 'name', 'owner', 'securityLevel', 'organisations', 'coverage', 'lifecycle', 'cấp độ'];

describe('a likely meaning is found', () => {
  test.each([
    ['secuirtyLevel', 'securityLevel'],
    ['security_level', 'securityLevel'],
    ['SecurityLevel', 'securityLevel'],
    ['naem', 'name'],
    ['nam', 'name'],
    ['ownr', 'owner'],
    ['organizations', 'organisations'],
    ['organ', 'organisations'],
    ['life-cycle', 'lifecycle'],
    ['cap do', 'cấp độ'],
    ['ID', 'id'],
  ])('%s -> %s', (name, meant) => {
    expect(nearest(name, known)).toBe(meant);
  });
});

describe('a silly suggestion is not made', () => {
  test.each(['', ' ', 'x', 'ix', 'date', 'note', 'budget', 'org', 'level', 'completelyDifferent'])('%j', (name) => {
    expect(nearest(name, known)).toBeUndefined();
  });

  test('a beginning that several names share means none of them', () => {
    expect(nearest('coverage', ['coverageOfA', 'coverageOfB'])).toBeUndefined();
  });

  test('a monstrous name costs no time and means nothing', () => {
    expect(nearest('a'.repeat(1_000_000), ['a'.repeat(1_000_001)])).toBeUndefined();
  });
});

test('of equally near names the one that needs fewer edits as written wins', () => {
  expect(nearest('Cap-do', ['cấp độ', 'cap-do', 'CAP-DO'])).toBe('cap-do');
});

test('the order of the known names does not matter', () => {
  const names = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'ă', '-'), maxLength: 6 }), { maxLength: 8 });
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 6 }), names, (name, list) => {
      const meant = nearest(name, list);
      expect(nearest(name, [...list].reverse())).toBe(meant);
      expect(meant === undefined || list.includes(meant)).toBe(true);
    }),
  );
});

test('one swap of neighbours in a long enough name is always understood', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefghij'.split('')), minLength: 4, maxLength: 12 });
  fc.assert(
    fc.property(word, fc.nat(), (name, seed) => {
      const at = seed % (name.length - 1);
      const swapped = name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
      expect(nearestAmong([name, 'zzzzzzzzzzzzzzzzz'])(swapped)).toBe(name);
    }),
  );
});
