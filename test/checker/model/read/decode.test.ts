import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstBadUtf8Byte } from '#model/read/bytes/utf8';
import { decode, sizeProblem } from '#model/read/decode';
import { formatSize } from '#model/read/limits';
import { utf8 } from './reading.ts';

const limits = { maxBytes: 1_000_000 };
const bytes = (...values: number[]) => Uint8Array.from(values);
const problemOf = (source: Uint8Array) => {
  const decoded = decode(source, limits);
  return 'problem' in decoded ? decoded.problem : undefined;
};
const inUtf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    text.split('').flatMap((unit) => {
      const code = unit.charCodeAt(0);
      return isLittle ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    }),
  );
const inUtf32 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      const big = [0, code >> 16, (code >> 8) & 0xff, code & 0xff];
      return isLittle ? big.reverse() : big;
    }),
  );

test('UTF-8 is decoded with and without a byte order mark, and the mark is no part of the text', () => {
  expect(decode(utf8('{"tên": "Huế"}'), limits)).toEqual({ text: '{"tên": "Huế"}' });
  expect(decode(bytes(0xef, 0xbb, 0xbf, ...utf8('{}')), limits)).toEqual({ text: '{}' });
  expect(decode(bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, ...utf8('{}')), limits)).toEqual({ text: '\ufeff{}' });
});

test('nothing at all, and nothing but white space', () => {
  expect(problemOf(bytes())?.code).toBe('empty-file');
  expect(problemOf(bytes(0xef, 0xbb, 0xbf))?.code).toBe('empty-file');
  expect(problemOf(utf8(' \n\r\t'))?.code).toBe('blank-file');
  expect(problemOf(new Uint8Array(1_000_000).fill(0x20))?.code).toBe('blank-file');
});

describe('other encodings are named', () => {
  const text = '{"tên": "Huế 😀"}';
  const mark = '\ufeff';
  test.each([
    ['UTF-16 LE', inUtf16(text, true)],
    ['UTF-16 LE', inUtf16(mark + text, true)],
    ['UTF-16 BE', inUtf16(text, false)],
    ['UTF-16 BE', inUtf16(mark + text, false)],
    ['UTF-32 LE', inUtf32(text, true)],
    ['UTF-32 LE', inUtf32(mark + text, true)],
    ['UTF-32 BE', inUtf32(text, false)],
    ['UTF-32 BE', inUtf32(mark + text, false)],
    ['UTF-16 LE', inUtf16('5', true)],
    ['UTF-16 BE', inUtf16('5', false)],
  ])('%s', (encoding, source) => {
    expect(problemOf(source)).toMatchObject({ code: 'wrong-encoding', line: 1, column: 1, params: { encoding } });
  });
});

describe('other kinds of file are named', () => {
  const zip = (name: string) => bytes(0x50, 0x4b, 3, 4, ...new Uint8Array(26), ...utf8(name), 0, 1, 2);
  test.each([
    ['PDF', utf8('%PDF-1.7\n%âãÏÓ')],
    ['Word (.docx)', zip('word/document.xml')],
    ['Excel (.xlsx)', zip('xl/workbook.xml')],
    ['PowerPoint', zip('ppt/presentation.xml')],
    ['OpenDocument', zip('mimetypeapplication/vnd.oasis.opendocument.text')],
    ['ZIP', zip('data.json')],
    ['.doc, .xls', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0)],
    ['PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0)],
    ['JPEG', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['RTF', utf8('{\\rtf1\\ansi}')],
    ['GZIP', bytes(0x1f, 0x8b, 8)],
    ['SQLite', utf8('SQLite format 3\0')],
    ['HTML', utf8('\n<!DOCTYPE html><html></html>')],
    ['XML', utf8('\ufeff<?xml version="1.0"?><a/>')],
  ])('%s', (name, source) => {
    const problem = problemOf(source);
    expect(problem?.code).toBe('foreign-file');
    expect(JSON.stringify(problem?.params['kind'])).toContain(name);
  });

  test('JSON text is none of them, and neither is a text that begins with a bracket of another kind', () => {
    expect(problemOf(utf8('{"rtf": "<html>"}'))).toBeUndefined();
    expect(problemOf(utf8('< 5'))).toBeUndefined();
  });
});

test('a zero byte in text makes it binary', () => {
  expect(problemOf(utf8('{"a": "b\0"}'))).toMatchObject({ code: 'binary-file', params: { byteOffset: 8 } });
});

describe('bytes that are not UTF-8', () => {
  test('are told with byte, offset in the file, line and column in the text', () => {
    const source = bytes(0xef, 0xbb, 0xbf, ...utf8('{\n "ế": "'), 0xe9, 0x22, 0x7d);
    expect(problemOf(source)).toMatchObject({
      code: 'bad-utf8',
      line: 2,
      column: 8,
      offset: 9,
      params: { byte: 'E9', byteOffset: 14 },
    });
  });

  test.each([
    ['a continuation byte alone', [0x41, 0x80], 1],
    ['an overlong form', [0xc0, 0xaf], 0],
    ['an overlong form of three bytes', [0xe0, 0x80, 0xaf], 0],
    ['a surrogate', [0xed, 0xa0, 0x80], 0],
    ['beyond U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 0],
    ['a cut character', [0x41, 0xe1, 0xba], 1],
    ['byte FF', [0x41, 0x42, 0xff], 2],
  ])('%s', (_, values, offset) => {
    expect(firstBadUtf8Byte(Uint8Array.from(values))).toBe(offset);
  });

  test('are found exactly when the decoder of the platform refuses the bytes', () => {
    const pieces = fc.oneof(
      fc.uint8Array({ maxLength: 4 }),
      fc.string({ unit: 'binary', maxLength: 3 }).map(utf8),
      fc.constantFrom(bytes(0xe1, 0xba), bytes(0xed, 0xa0, 0x80), bytes(0xf0, 0x9f, 0x98, 0x80)),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const source = Uint8Array.from(parts.flatMap((part) => Array.from(part)));
        const bad = firstBadUtf8Byte(source);
        const decodes = (part: Uint8Array) => {
          try {
            new TextDecoder('utf-8', { fatal: true }).decode(part);
            return true;
          } catch {
            return false;
          }
        };
        expect(decodes(source)).toBe(bad < 0);
        expect(decodes(source.subarray(0, Math.max(bad, 0)))).toBe(true);
      }),
    );
  });
});

test('a file above the limit is refused by its size alone', () => {
  expect(decode(new Uint8Array(1_000_001), limits)).toMatchObject({
    problem: { code: 'file-too-large', params: { size: { vi: '1 MB' }, limit: { en: '1 MB' } } },
  });
  expect(sizeProblem(1_000_000, limits)).toBeUndefined();
  expect(sizeProblem(300_000_000, { maxBytes: 100_000_000 })?.params).toMatchObject({
    size: { vi: '300 MB' },
    limit: { vi: '100 MB' },
  });
});

test.each([
  [17, '17 B'],
  [1_500, '1,5 KB'],
  [12_869_096, '12,9 MB'],
  [312_400_000, '312 MB'],
])('%i bytes are %s', (size, shown) => {
  expect(formatSize(size).vi).toBe(shown);
});
