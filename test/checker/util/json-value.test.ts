import { expect, test } from 'vitest';
import { isList, isObject, jsonTypeOf } from '#util/json-value';

test.each([
  [null, 'null'],
  [[], 'array'],
  [{}, 'object'],
  ['', 'string'],
  [0, 'number'],
  [false, 'boolean'],
] as const)('%j is of type %s', (value, type) => {
  expect(jsonTypeOf(value)).toBe(type);
});

test('only objects are objects and only lists are lists', () => {
  expect([{}, Object.create(null)].every(isObject)).toBe(true);
  expect([null, [], 'x', 1, undefined].some(isObject)).toBe(false);
  expect(isList([])).toBe(true);
  expect([null, {}, 'x', { length: 0 }].some(isList)).toBe(false);
});
