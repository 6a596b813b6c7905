import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { childPointer, formatPointer, memberOf, parsePointer, valueAt } from '#util/json-pointer';

describe('parsing and formatting', () => {
  test('are each other’s inverse for all segments', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('~', '/', '0', '1', 'a', 'ế', '') })), (segments) => {
        expect(parsePointer(formatPointer(segments))).toEqual(segments);
      }),
    );
  });

  test.each(['a', 'a/b', '/~', '/~2', '/a~'])('%j is no pointer', (text) => {
    expect(parsePointer(text)).toBeUndefined();
    expect(valueAt({ a: 1 }, text)).toBeUndefined();
  });

  test('a child is one segment longer', () => {
    expect(childPointer('/a', 'b/c~')).toBe('/a/b~1c~0');
    expect(childPointer('', 0)).toBe('/0');
  });
});

describe('the value at a pointer', () => {
  const document = { '': 0, a: [{ b: 'x' }], 'm~n': 1, 'o/p': 2 };

  test.each([
    ['', document],
    ['/', 0],
    ['/a/0/b', 'x'],
    ['/m~0n', 1],
    ['/o~1p', 2],
  ])('%j is found', (pointer, value) => {
    expect(valueAt(document, pointer)).toEqual(value);
  });

  test.each(['/b', '/a/1', '/a/00', '/a/-', '/a/length', '/a/0/b/0', '/toString', '/__proto__'])(
    '%j leads nowhere',
    (pointer) => {
      expect(valueAt(document, pointer)).toBeUndefined();
    },
  );

  test('every value of a JSON document is at the pointer of its way', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const visit = (part: unknown, pointer: string): void => {
          expect(valueAt(value, pointer)).toBe(part);
          if (typeof part !== 'object' || part === null) return;
          for (const key of Object.keys(part)) visit(memberOf(part, key), childPointer(pointer, key));
        };
        visit(value, '');
      }),
    );
  });
});
