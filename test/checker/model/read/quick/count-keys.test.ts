import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '#model/read/limits';
import { countKeys, keysAtOnce } from '#model/read/quick/count-keys';
import { scaled } from '../../../../kit/thorough.ts';

const count = (text: string): number | undefined => countKeys(text, defaultLimits);

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const keys = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((sum: number, part) => sum + keysIn(part), keys);
}

test('any JSON has as many keys as its value, however it is laid out', () => {
  const nasty = fc.constantFrom('"', '":', ':', '\\', '\\"', '\\\\', '{', '}', '[', '],', '\n', '\u2028', 'é');
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(nasty).map((parts) => parts.join('')),
  );
  const values = fc.letrec((tie) => ({
    value: fc.oneof(texts, fc.integer(), fc.boolean(), fc.constant(null), tie('list'), tie('object')),
    list: fc.array(tie('value'), { maxLength: 4 }),
    object: fc.dictionary(texts, tie('value'), { maxKeys: 4 }),
  })).value;
  fc.assert(
    fc.property(values, fc.constantFrom('', ' ', '\t', '   '), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(count(text)).toBe(keysIn(value));
      expect(keysAtOnce(text) ?? keysIn(value)).toBe(keysIn(value));
    }),
    { numRuns: scaled(3_000) },
  );
});

test.each([
  ['{"a":1,"a":2}', 2],
  ['{"a" : {"\\u0061"\n:\t1, "a":":\\":"}}', 3],
  ['["a\\\\", {"b\\\\\\"": ":"}]', 1],
  ['[": ", ":"]', 0],
  ['"a:b"', 0],
])('%s has %i keys', (text, keys) => {
  expect(count(text)).toBe(keys);
});

test.each([
  ['{"a":1,"a":{"b c":["a:b","b:","1"]}}', 3],
  ['[true,false,0.05,-1.5]', 0],
  ['{"":1}', 1],
])('%s has %i keys at once', (text, keys) => {
  expect(keysAtOnce(text)).toBe(keys);
  expect(count(text)).toBe(keys);
});

test.each([
  '{"a" :1}',
  '{"a"\n:1}',
  '[":"]',
  '[1, ":a"]',
  '{"a":":"}',
  '":"',
  '["\\""]',
  '1e5',
  '[2E-400]',
  '0.0000000000000001',
])('%s is counted one by one', (text) => {
  expect(keysAtOnce(text)).toBeUndefined();
});

describe('a text is not counted', () => {
  test.each(['1e5', '[1E5]', '{"a":-2.5e-400}', '0.0000000000000001', '[-0.000000000000000]', '"abc', '{"a":"b\\"}'])(
    '%s',
    (text) => {
      expect(count(text)).toBeUndefined();
    },
  );

  test('when it is too deep', () => {
    const nested = (depth: number): string => `${'[{"a":'.repeat(depth / 2)}1${'}]'.repeat(depth / 2)}`;
    expect(countKeys(nested(100), { ...defaultLimits, maxDepth: 100 })).toBe(50);
    expect(countKeys(nested(102), { ...defaultLimits, maxDepth: 100 })).toBeUndefined();
    expect(countKeys(nested(100), { ...defaultLimits, maxDepth: 99 })).toBeUndefined();
    expect(countKeys('['.repeat(1_000_000), defaultLimits)).toBeUndefined();
  });

  test('when it may hold too many values', () => {
    const limits = { ...defaultLimits, maxValues: 6 };
    expect(countKeys('{"a":[1,2],"b":3}', limits)).toBe(2);
    expect(countKeys('{"a":[1,2],"b":[3,4]}', limits)).toBeUndefined();
  });
});

test('words and plain numbers are no exponents', () => {
  expect(count('[true,false,null,1.5,-0,0.05,12345678901234567890]')).toBe(0);
  expect(count('{"1e5":"2E7","e":true,"0.0000000000000000":false}')).toBe(3);
});
