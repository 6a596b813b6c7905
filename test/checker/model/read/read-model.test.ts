import { describe, expect, test } from 'vitest';
import { readShippedModel } from '#check/read-shipped-model';
import { defaultLimits } from '#model/read/limits';
import { scaled } from '../../../kit/thorough.ts';
import { modelText, placesOf, problemsOf, read, told, utf8 } from './reading.ts';

test('a model without problems comes with the text it was read from', () => {
  const text = modelText({ applications: [{ id: 'mot-cua', name: 'Một cửa điện tử' }] });
  const result = read(text);
  expect(result).toMatchObject({ ok: true, text, model: { applications: [{ id: 'mot-cua' }] } });
});

test('the text of a large model is made anew when it is asked for, without its byte order mark', () => {
  const text = `${' '.repeat(4_000_000)}${modelText({ applications: [{ id: 'mot-cua', name: 'Một cửa điện tử' }] })}`;
  const result = readShippedModel(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(text)]));
  expect(Object.getOwnPropertyDescriptor(result, 'text')).not.toHaveProperty('value');
  expect(result.ok && result.text === text).toBe(true);
});

test('a byte order mark is no part of the text and moves no place', () => {
  const mark = Uint8Array.from([0xef, 0xbb, 0xbf]);
  const marked = (text: string) => Uint8Array.from([...mark, ...utf8(text)]);
  expect(read(marked(modelText()))).toMatchObject({ ok: true, text: modelText() });
  expect(placesOf(marked('{"a" 1}'))).toEqual(placesOf('{"a" 1}'));
});

test('all problems of one run are told in the order of the text', () => {
  const text = `{
  "$schema": "kientruc-model-1.schema.json",
  "document": {"title": "K", "version": "1", "date": "2020", "province": {"code": "45", "name": "Quảng Trị"}},
  "organisations": [
    {"id": "so", "name": "Sở\\u202e", "level": "provice"},
    {"id": "so", "name": 5, "level": "province", "name": 6}
  ],
  "aplications": [],
  "networks": [{"id": "wan", "name": "WAN", "kind": "wan", "owner": "s0", "__proto__": 1}],
  "applications": [{"id": "Một cửa", "parts": ["wan", "Một cửa"], "secuirty": {"level": 12345678901234567890}}]
}`;
  expect(placesOf(text)).toEqual([
    '3:54 wrong-pattern',
    '5:26 control-character',
    '5:47 not-allowed-value',
    '6:12 duplicate-id',
    '6:50 duplicate-key',
    '6:58 wrong-type',
    '8:3 unknown-property',
    '9:69 dangling-reference',
    '9:75 dangerous-key',
    '10:20 missing-property',
    '10:27 wrong-pattern',
    '10:55 wrong-pattern',
    '10:55 circular-reference',
    '10:67 unknown-property',
    '10:89 number-not-exact',
  ]);
});

test('the sentence names what is meant', () => {
  expect(told(modelText({ aplications: [] }))).toEqual([
    '4:3 Thuộc tính "aplications" không có trong "Mô hình kiến trúc"; ý bạn là "applications"?',
  ]);
  expect(told(modelText({ aplications: [] }), 'en')).toEqual([
    '4:3 The property "aplications" does not exist in "Architecture model"; did you mean "applications"?',
  ]);
});

test('hostile names and values reach a message only as visible text', () => {
  const hostile = '\u202e\u001b[31m\n\u0000"\\';
  const sources = [
    modelText({ [hostile]: 1 }),
    modelText({ document: hostile }),
    modelText({ applications: [{ id: hostile, name: hostile }] }),
  ];
  for (const source of sources) {
    for (const sentence of [...told(source), ...told(source, 'en')]) expect(sentence).not.toMatch(/[\p{Cc}\u202e]/u);
  }
});

describe('limits', () => {
  test('hold by default and can be raised and lowered', () => {
    const nested = '['.repeat(200) + ']'.repeat(200);
    expect(placesOf(nested)).toEqual(['1:101 too-deep']);
    expect(placesOf(nested, { maxDepth: 1_000 })).toEqual(['1:1 not-an-object']);
    expect(placesOf(modelText(), { maxBytes: 10 })).toEqual(['1:1 file-too-large']);
  });

  test('on the list of problems count what is left out', () => {
    const text = modelText({ applications: Array.from({ length: 30 }, () => ({ id: 'a', x: 1 })) });
    const result = read(text, { maxProblems: 5 });
    expect(result).toMatchObject({ ok: false, omitted: 29 + 60 - 5 });
    expect(problemsOf(text, { maxProblems: 5 })).toHaveLength(5);
  });
});

describe('what is big or deep is answered, not suffered', () => {
  const [megabytes, many] = [scaled(50), scaled(1_000_000)];

  test('100,000 lists in each other', () => {
    expect(placesOf('['.repeat(100_000))).toEqual(['1:101 too-deep']);
    expect(placesOf('['.repeat(100_000) + ']'.repeat(100_000), { maxDepth: 200_000 })).toEqual(['1:1 not-an-object']);
    const members = '{"a":'.repeat(100_000);
    expect(placesOf(`${members}1${'}'.repeat(100_000)}`, { maxDepth: 200_000 })).toEqual(['1:1 not-a-kientruc-model']);
  });

  test(`${megabytes} MB of spaces`, () => {
    const bytes = megabytes * 1_000_000;
    expect(placesOf(new Uint8Array(bytes).fill(0x20))).toEqual(['1:1 blank-file']);
    expect(placesOf(new Uint8Array(bytes).fill(0x20).fill(0x78, -1))).toEqual([`1:${bytes} unquoted-text`]);
  });

  test(`one name of ${many} letters, the same key ${many} times, nearly as many different ones`, () => {
    expect(placesOf(modelText({ ['x'.repeat(many)]: 1 }))).toEqual(['4:3 unknown-property']);
    const same = `{${'"a":1,'.repeat(many)}"a":1}`;
    expect(read(same)).toMatchObject({ ok: false, omitted: many - defaultLimits.maxProblems + 1 });
    const different = `{${Array.from({ length: scaled(300_000) }, (_, index) => `"k${index}":1,"k${index}":2`).join(',')}}`;
    expect(read(different)).toMatchObject({ ok: false });
  });

  test('100,000 broken elements: some told, the others counted', () => {
    const applications = Array.from({ length: 100_000 }, (_, index) => ({ id: index }));
    const result = read(modelText({ applications }));
    expect(result).toMatchObject({ ok: false, omitted: 200_000 - defaultLimits.maxProblems });
  });
});
