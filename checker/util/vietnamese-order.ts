import { canonicalTone } from './vietnamese.ts';

const alphabet = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const tones = '\u0300\u0309\u0303\u0301\u0323';

const spaceClass = '\u0002';
const symbolClass = '\u0010';
const numberClass = '\u0080';
const letterClass = 0x100;
const otherLetterClass = '\u0200';

/**
 * A key whose order by code unit is the Vietnamese order: letters by the alphabet (a ă â b … d đ …), numbers by value,
 * then tones (ngang, huyền, hỏi, ngã, sắc, nặng), then lower case before upper. It asks no locale data of the machine,
 * so that every machine sorts alike; only texts equal in NFC have equal keys.
 */
export function vietnameseOrderKey(text: string): string {
  const levels = { letters: '', tones: '', cases: '' };
  const parts = canonicalTone(text)
    .normalize('NFD')
    .matchAll(/[0-9]+|\P{M}\p{M}*|\p{M}+/gu);
  for (const [part] of parts) addPart(part, levels);
  return [levels.letters, levels.tones, levels.cases, text.normalize('NFC')].join('\u0000');
}

/** A sorted copy in the Vietnamese order of the name of each item; items with the same name keep their order. */
export function sortedByName<Item>(items: Iterable<Item>, nameOf: (item: Item) => string): Item[] {
  const keyed = Array.from(items, (item) => ({ item, key: vietnameseOrderKey(nameOf(item)) }));
  keyed.sort((one, other) => compareKeys(one.key, other.key));
  return keyed.map(({ item }) => item);
}

/** Negative, zero or positive as `one` stands before, with or after `other` in the Vietnamese order. */
export function compareVietnamese(one: string, other: string): number {
  return compareKeys(vietnameseOrderKey(one), vietnameseOrderKey(other));
}

function compareKeys(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function addPart(part: string, levels: { letters: string; tones: string; cases: string }): void {
  if (/^\s/u.test(part)) levels.letters += spaceClass;
  else if (/^[0-9]/.test(part)) levels.letters += numberKey(part);
  else if (/^\p{L}/u.test(part)) addLetter(part, levels);
  else levels.letters += symbolClass + part;
}

/** Longer numbers are greater, once leading zeros are gone. */
function numberKey(digits: string): string {
  const significant = digits.replace(/^0+/, '');
  return numberClass + String.fromCharCode(0x30 + Math.min(significant.length, 0xf000)) + significant;
}

function addLetter(part: string, levels: { letters: string; tones: string; cases: string }): void {
  const tone = [...part].find((mark) => tones.includes(mark)) ?? '';
  const letter = part.replace(tone, '').normalize('NFC');
  const lower = letter.toLowerCase();
  const bare = alphabet.includes(lower) ? lower : lower.normalize('NFD').replace(/\p{M}+/gu, '');
  const index = bare.length === 1 ? alphabet.indexOf(bare) : -1;
  levels.letters += index >= 0 ? String.fromCharCode(letterClass + index) : otherLetterClass + bare;
  levels.tones += tone === '' ? '0' : String(tones.indexOf(tone) + 1);
  levels.cases += letter === lower ? '0' : '1';
}
