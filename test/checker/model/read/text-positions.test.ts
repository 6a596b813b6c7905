import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionsAt } from '#model/read/text-positions';

const positionOf = (text: string, offset: number) => positionsAt(text, [offset]).get(offset);

test.each([
  ['abc', 0, 1, 1],
  ['abc', 3, 1, 4],
  ['a\nb', 2, 2, 1],
  ['a\rb', 2, 2, 1],
  ['a\r\nb', 3, 2, 1],
  ['a\r\nb', 2, 1, 3],
  ['\n\n', 2, 3, 1],
  ['\tế😀x', 4, 1, 5],
])('offset %#: %j', (text, offset, line, column) => {
  expect(positionOf(text, offset)).toEqual({ line, column });
});

test('many offsets in any order have the positions that each has alone', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '\t', '😀'), maxLength: 40 });
  fc.assert(
    fc.property(text, fc.array(fc.nat(50), { maxLength: 10 }), (content, wanted) => {
      const offsets = wanted.filter((offset) => offset <= content.length);
      const together = positionsAt(content, offsets);
      for (const offset of offsets) {
        const before = content.slice(0, offset).replace(/\r$/, content.charAt(offset) === '\n' ? 'x' : '\r');
        const lines = before.split(/\r\n|\r|\n/);
        const expected = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
        expect(together.get(offset)).toEqual(expected);
        expect(positionOf(content, offset)).toEqual(expected);
      }
    }),
  );
});
