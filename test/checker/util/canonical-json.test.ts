import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, writeCanonical } from '../../../checker/util/canonical-json.ts';

describe('canonicalJson', () => {
  it('says what the package "canonicalize" says of every JSON document', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5, noUnicodeString: false }), (document) => {
        expect(canonicalJson(document)).toBe(canonicalize(document));
      }),
    );
  });

  it.each([
    ['names that sort by code unit', { b: 1, a: 2, ă: 3, '': 4, '10': 5, '9': 6 }],
    ['names that look like positions, further in', { b: { '10': [{ '2': 1, a: 'ế"' }], '9': 6 }, a: [{ b: 1, a: 2 }] }],
    ['the name of the prototype', JSON.parse('{ "b": { "__proto__": { "d": 1, "c": 2 }, "a": 0 }, "__proto__": 3 }')],
    ['a long list with such names', { list: Array.from({ length: 300 }, (_, id) => ({ [id]: id, a: [] })) }],
    ['a member without a value', { a: undefined, b: [undefined, 1] }],
    ['numbers', [-0, 1e21, 1e-7, 0.1 + 0.2, 5e-324]],
    ['half characters', ['\ud800', '\udc00x']],
    ['nothing', [{}, [], '', null]],
  ])('agrees on %s', (_, document) => {
    expect(canonicalJson(document)).toBe(canonicalize(document));
  });

  it('refuses a number that JSON cannot say', () => {
    expect(() => canonicalJson([Number.NaN])).toThrow('JSON has no number NaN.');
  });

  it('writes a large document in pieces', () => {
    const document = { list: Array.from({ length: 10_000 }, (_, id) => ({ name: `Hệ thống ${id}`, id })) };
    const pieces: string[] = [];
    writeCanonical(document, (piece) => pieces.push(piece));
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.join('')).toBe(canonicalize(document));
  });
});
