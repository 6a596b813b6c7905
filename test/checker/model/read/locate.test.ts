import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locate } from '#model/read/locate';
import { childPointer, parsePointer, valueAt } from '#util/json-pointer';

const text = `{
  "a": [1, {"b": "x\\"]y"}, []],
\t"c/d": { "": null, "é": -1.5e3 },\r  "a~b" : "ế"
}`;
const at = (pointer: string) => {
  const located = locate(text, [pointer]).get(pointer);
  if (located === undefined) throw new Error(`${pointer} has no place.`);
  return located;
};
const sourceOf = (pointer: string) => text.slice(at(pointer).offset, at(pointer).endOffset);

describe('a pointer is found', () => {
  test.each([
    ['/a', '2:8', '[1, {"b": "x\\"]y"}, []]'],
    ['/a/0', '2:9', '1'],
    ['/a/1', '2:12', '{"b": "x\\"]y"}'],
    ['/a/1/b', '2:18', '"x\\"]y"'],
    ['/a/2', '2:28', '[]'],
    ['/c~1d', '3:9', '{ "": null, "é": -1.5e3 }'],
    ['/c~1d/', '3:15', 'null'],
    ['/c~1d/é', '3:26', '-1.5e3'],
    ['/a~0b', '4:11', '"ế"'],
  ])('%s', (pointer, place, source) => {
    const { line, column, isExact } = at(pointer);
    expect(`${line}:${column}`).toBe(place);
    expect(sourceOf(pointer)).toBe(source);
    expect(isExact).toBe(true);
  });

  test('the whole document', () => {
    expect(sourceOf('')).toBe(text);
    expect(at('')).toMatchObject({ line: 1, column: 1, isExact: true });
  });

  test('with its key, when it is a member', () => {
    const key = at('/c~1d').key;
    expect(key).toMatchObject({ line: 3, column: 2 });
    expect(text.slice(key?.offset, key?.endOffset)).toBe('"c/d"');
    expect(at('/a/1').key).toBeUndefined();
  });
});

test.each([
  ['/a/1/zz', '2:12'],
  ['/a/1/zz/0/y', '2:12'],
  ['/a/9', '2:8'],
  ['/a/00', '2:8'],
  ['/a/0/x', '2:9'],
  ['/nowhere', '1:1'],
  ['no pointer', '1:1'],
])('%s leads to the nearest value around it', (pointer, place) => {
  const { line, column, isExact } = at(pointer);
  expect(`${line}:${column}`).toBe(place);
  expect(isExact).toBe(false);
});

test('of a repeated key the last counts, as it does for JSON.parse', () => {
  const repeated = '{"a": {"b": 1}, "a": {"c": 2}, "\\u0061": {"d": 3}}';
  const places = locate(repeated, ['/a', '/a/b', '/a/d']);
  expect(repeated.slice(places.get('/a')?.offset)).toBe('{"d": 3}}');
  expect(places.get('/a/b')).toMatchObject({ isExact: false, offset: places.get('/a')?.offset });
  expect(places.get('/a/d')?.isExact).toBe(true);
});

test('nothing asked, nothing answered', () => {
  expect(locate(text, []).size).toBe(0);
});

describe('for every document', () => {
  const documents = fc.tuple(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom<string | number>(0, 2, '\t'));

  test('the source at each pointer is the value at that pointer', () => {
    fc.assert(
      fc.property(documents, ([document, indent]) => {
        const source = JSON.stringify(document, null, indent);
        const parsed: unknown = JSON.parse(source);
        const pointers: string[] = [];
        const collect = (value: unknown, pointer: string): void => {
          pointers.push(pointer);
          if (typeof value !== 'object' || value === null) return;
          for (const [key, member] of Object.entries(value)) collect(member, childPointer(pointer, key));
        };
        collect(parsed, '');
        const places = locate(source, pointers);
        for (const pointer of pointers) {
          const { offset, endOffset, isExact, key } = places.get(pointer) ?? {
            offset: -1,
            endOffset: -1,
            isExact: false,
          };
          expect(isExact).toBe(true);
          expect(JSON.parse(source.slice(offset, endOffset))).toEqual(valueAt(parsed, pointer));
          const name = key === undefined ? undefined : JSON.parse(source.slice(key.offset, key.endOffset));
          expect([undefined, parsePointer(pointer)?.at(-1)]).toContain(name);
        }
      }),
    );
  });

  test('also for texts that are no JSON it ends and stays within the text', () => {
    const tokens = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '\\', '1', ' ', '\n', 'x');
    fc.assert(
      fc.property(fc.array(tokens, { maxLength: 20 }), (parts) => {
        const source = parts.join('');
        for (const { offset, endOffset } of locate(source, ['', '/a', '/0', '/a/0/a']).values()) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(endOffset).toBeLessThanOrEqual(source.length);
        }
      }),
    );
  });
});

test('100,000 levels are no deeper than ten', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  expect(locate(deep, ['/0/0']).get('/0/0')).toMatchObject({ offset: 2, endOffset: 199_998, isExact: true });
  const pointer = '/0'.repeat(99_999);
  expect(locate(deep, [pointer]).get(pointer)).toMatchObject({ offset: 99_999, isExact: true });
});
