import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalTone, foldDiacritics, isSameName, nameKey } from '#util/vietnamese';

describe('tone placement', () => {
  test.each([
    ['Thanh Hoá', 'Thanh Hóa'],
    ['THANH HOÁ', 'THANH HÓA'],
    ['Thuỷ', 'Thủy'],
    ['Khánh Hoà', 'Khánh Hòa'],
    ['xoè', 'xòe'],
    ['hòan toàn', 'hoàn toàn'],
    ['qúy', 'quý'],
    ['qủa', 'quả'],
    ['gìa', 'già'],
    ['nguỹên', 'nguyễn'],
    ['đìên', 'điền'],
    ['khủyu', 'khuỷu'],
    ['ngòai', 'ngoài'],
  ])('%s is written %s', (written, canonical) => {
    expect(canonicalTone(written)).toBe(canonical);
  });

  test.each([
    'Quảng Trị',
    'Sơn La',
    'Quảng Ngãi',
    'Đắk Lắk',
    'gì',
    'giếng',
    'giá',
    'huỳnh',
    'quỳnh',
    'thuở',
    'ngoéo',
    'mía',
    'múa',
    'mùa',
    'nghiêng ngả',
    'Huế',
    'Ủy',
    'Café',
    'Niño',
    'José',
    'resumé',
  ])('%s is already written so, or is no Vietnamese', (word) => {
    expect(canonicalTone(word)).toBe(word);
  });
});

test('a text that is seen to be written so stays as it would after parting it into letters', () => {
  // A letter of another alphabet keeps the text from being taken for settled.
  const parted = (word: string): string => canonicalTone(`${word} ż`).slice(0, -2);
  const wrong: string[] = [];
  for (const word of toned(['', 'q', 'g', 'ng', 'gh', 'h', 'Đ', 'n'], ['', 'n', 'NG', 'y', 'đ', '2'])) {
    if (canonicalTone(word) !== parted(word)) wrong.push(word);
  }
  expect(wrong).toEqual([]);
});

/** Up to three vowels between these letters, with a tone on each of them in turn. */
function* toned(onsets: readonly string[], codas: readonly string[]): Generator<string> {
  const vowels = ['a', 'i', 'O', 'u', 'y', 'ê', 'Ư'];
  const pairs = vowels.flatMap((one) => vowels.map((other) => [one, other]));
  const clusters = [
    ...vowels.map((one) => [one]),
    ...pairs,
    ...pairs.flatMap((pair) => vowels.map((one) => [...pair, one])),
  ];
  for (const cluster of clusters)
    for (const position of cluster.keys())
      for (const onset of onsets)
        for (const coda of codas)
          yield `${onset}${cluster.map((vowel, at) => vowel + (at === position ? '\u0301' : '')).join('')}${coda}`;
}

const syllables = fc.constantFrom('hoá', 'hóa', 'thuỷ', 'Thủy', 'Đại', 'xã', 'ĐẮK', 'nguyễn', 'quý', 'a', '12', 'café');
const texts = fc.array(syllables, { maxLength: 6 }).map((words) => words.join(' '));

describe('every text', () => {
  test('keeps its letters when its tones are placed, and needs it done once only', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'grapheme' })), (text) => {
        const canonical = canonicalTone(text);
        expect(foldDiacritics(canonical)).toBe(foldDiacritics(text));
        expect(canonicalTone(canonical)).toBe(canonical);
        expect(canonical).toBe(canonical.normalize('NFC'));
      }),
    );
  });

  test('names the same thing in NFC and NFD, in capitals and with other spaces', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(isSameName(text, text.normalize('NFD'))).toBe(true);
        expect(isSameName(text, ` ${text.toUpperCase().replaceAll(' ', '  ')}\u00a0`)).toBe(true);
        expect(nameKey(nameKey(text))).toBe(nameKey(text));
      }),
    );
  });
});

test('different tones and letters name different things', () => {
  expect(isSameName('Hòa', 'Hóa')).toBe(false);
  expect(isSameName('Hoa', 'Hòa')).toBe(false);
  expect(isSameName('Đà', 'Dà')).toBe(false);
  expect(isSameName('Thanh Hoá', 'Thanh Hóa')).toBe(true);
});

test('folding takes tones, marks and the stroke of đ, and keeps the case', () => {
  expect(foldDiacritics('Đường ƯỚC vọng Ế')).toBe('Duong UOC vong E');
  expect(foldDiacritics('Đường'.normalize('NFD'))).toBe('Duong');
});
