import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatch, invertPatch, type PatchOperation } from '#util/json-patch';

const document = { a: { b: 1, 'c/d': 'x' }, list: ['p', 'q'] };

describe('applyPatch', () => {
  it.each<[PatchOperation, unknown]>([
    [
      { op: 'add', path: '/a/n', value: 2 },
      { a: { b: 1, 'c/d': 'x', n: 2 }, list: ['p', 'q'] },
    ],
    [
      { op: 'add', path: '/a/b', value: 2 },
      { a: { b: 2, 'c/d': 'x' }, list: ['p', 'q'] },
    ],
    [
      { op: 'replace', path: '/a/c~1d', value: 'y' },
      { a: { b: 1, 'c/d': 'y' }, list: ['p', 'q'] },
    ],
    [
      { op: 'remove', path: '/a/b' },
      { a: { 'c/d': 'x' }, list: ['p', 'q'] },
    ],
    [
      { op: 'add', path: '/list/1', value: 'n' },
      { ...document, list: ['p', 'n', 'q'] },
    ],
    [
      { op: 'add', path: '/list/-', value: 'n' },
      { ...document, list: ['p', 'q', 'n'] },
    ],
    [
      { op: 'replace', path: '/list/1', value: 'n' },
      { ...document, list: ['p', 'n'] },
    ],
    [
      { op: 'remove', path: '/list/0' },
      { ...document, list: ['q'] },
    ],
    [{ op: 'replace', path: '', value: 'all' }, 'all'],
  ])('%j', (operation, expected) => {
    const before = structuredClone(document);
    const after = applyPatch(document, [operation]);
    expect(after).toEqual(expected);
    expect(document).toEqual(before);
    expect(applyPatch(after, invertPatch(document, [operation]))).toEqual(document);
  });

  it.each<PatchOperation>([
    { op: 'remove', path: '/none' },
    { op: 'replace', path: '/none', value: 1 },
    { op: 'add', path: '/none/x', value: 1 },
    { op: 'add', path: '/list/3', value: 1 },
    { op: 'replace', path: '/list/2', value: 1 },
    { op: 'remove', path: '/list/-' },
    { op: 'add', path: '/a/b/c', value: 1 },
    { op: 'add', path: 'a', value: 1 },
    { op: 'remove', path: '' },
  ])('refuses %j', (operation) => {
    expect(() => applyPatch(document, [operation])).toThrow(`"${operation.path}"`);
  });
});

it('the inverse of several operations leads back', () => {
  const step = fc.constantFrom<PatchOperation>(
    { op: 'add', path: '/a/n', value: 1 },
    { op: 'add', path: '/list/-', value: 'z' },
    { op: 'add', path: '/list/0', value: 'y' },
    { op: 'replace', path: '/a/b', value: 7 },
    { op: 'remove', path: '/list/0' },
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 2 }), (patch) => {
      expect(applyPatch(applyPatch(document, patch), invertPatch(document, patch))).toEqual(document);
    }),
  );
});
