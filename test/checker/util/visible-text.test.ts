import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { characterName, findHidden, mayHideCharacters, quote, shorten } from '#util/visible-text';

describe('hidden characters', () => {
  test.each([
    ['a\u0000b', 'U+0000'],
    ['a\u001bb', 'U+001B'],
    ['a\u0085b', 'U+0085'],
    ['a\u00adb', 'U+00AD'],
    ['a\u200bb', 'U+200B'],
    ['a\u200db', 'U+200D'],
    ['a\u202eb', 'U+202E'],
    ['a\u2028b', 'U+2028'],
    ['a\u2069b', 'U+2069'],
    ['a\ufeffb', 'U+FEFF'],
    ['a\u{e0041}b', 'U+E0041'],
  ])('%j is found', (text, code) => {
    expect(findHidden(text, true)?.index).toBe(1);
    expect(findHidden(text, true)?.name.en).toContain(code);
    expect(mayHideCharacters(text)).toBe(true);
  });

  test.each([
    'Sở Thông tin',
    'Đ\u0111 e\u0302\u0301',
    'a\u00a0b',
    '👩\u200d💻',
    '❤️\u200d🔥',
    'नि\u200dक',
    'فا\u200cر',
    '“x”…',
  ])('%j shows all it has', (text) => {
    expect(findHidden(text, false)).toBeUndefined();
  });

  test('line breaks and tabs are hidden in a name only', () => {
    expect(findHidden('a\tb', false)?.name.vi).toBe('U+0009 (dấu xuống dòng hoặc tab)');
    expect(findHidden('a\tb\r\nc', true)).toBeUndefined();
    expect(mayHideCharacters('a\tb\r\nc')).toBe(false);
  });

  test('what the quick look passes has nothing hidden', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(mayHideCharacters(text) || findHidden(text, true) === undefined).toBe(true);
      }),
    );
  });
});

describe('a quoted value', () => {
  test.each([
    ['x', '"x"'],
    ['say "x" \\ y', '"say \\"x\\" \\\\ y"'],
    ['a\u202eb\n\t\r\u0000', '"a\\u202eb\\n\\t\\r\\u0000"'],
    ['\ud800', '"\\ud800"'],
    ['\u{e0041}', '"\\udb40\\udc41"'],
    [5, '5'],
    [-0.5, '-0.5'],
    [true, 'true'],
    [null, 'null'],
    [[1], '[…]'],
    [{ a: 1 }, '{…}'],
  ])('%j is shown as %s', (value, shown) => {
    expect(quote(value)).toBe(shown);
  });

  test('never shows a hidden character or half of one, and is never long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const shown = quote(text, 20);
        expect(findHidden(shown.replace(/\u200d/g, ''), false)).toBeUndefined();
        expect(shown).not.toMatch(/\p{Cs}/u);
        expect(shorten(text, 20).length).toBeLessThanOrEqual(21);
      }),
    );
  });
});

test('a text is cut between characters only', () => {
  expect(shorten('abcdef', 3)).toBe('abc…');
  expect(shorten('abc', 3)).toBe('abc');
  expect(shorten('ab😀c', 3)).toBe('ab…');
  expect(shorten('Tiê\u0323n', 3)).toBe('Ti…');
});

test('an ordinary character is named by its code point alone', () => {
  expect(characterName(0xe1)).toEqual({ vi: 'U+00E1', en: 'U+00E1' });
});
