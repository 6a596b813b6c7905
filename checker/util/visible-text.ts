import type { Bilingual } from './bilingual.ts';
import { jsonTypeOf } from './json-value.ts';
import { lazily } from './lazily.ts';

/** A character that a reader cannot see and that changes how a text is read or compared. */
export interface HiddenCharacter {
  readonly index: number;
  readonly name: Bilingual;
}

interface HiddenRange {
  readonly from: number;
  readonly to: number;
  readonly kind: 'control' | 'direction' | 'invisible' | 'lineBreak';
}

const hiddenRanges: readonly HiddenRange[] = [
  { from: 0x09, to: 0x0a, kind: 'lineBreak' },
  { from: 0x0d, to: 0x0d, kind: 'lineBreak' },
  { from: 0x00, to: 0x08, kind: 'control' },
  { from: 0x0b, to: 0x0c, kind: 'control' },
  { from: 0x0e, to: 0x1f, kind: 'control' },
  { from: 0x7f, to: 0x9f, kind: 'control' },
  { from: 0xad, to: 0xad, kind: 'invisible' },
  { from: 0x61c, to: 0x61c, kind: 'direction' },
  { from: 0x180e, to: 0x180e, kind: 'invisible' },
  { from: 0x200b, to: 0x200d, kind: 'invisible' },
  { from: 0x200e, to: 0x200f, kind: 'direction' },
  { from: 0x2028, to: 0x2029, kind: 'invisible' },
  { from: 0x202a, to: 0x202e, kind: 'direction' },
  { from: 0x2060, to: 0x2064, kind: 'invisible' },
  { from: 0x2066, to: 0x2069, kind: 'direction' },
  { from: 0x206a, to: 0x206f, kind: 'direction' },
  { from: 0xfeff, to: 0xfeff, kind: 'invisible' },
  { from: 0xfff9, to: 0xfffb, kind: 'control' },
  { from: 0xe0000, to: 0xe007f, kind: 'invisible' },
];

const kindNames: Readonly<Record<HiddenRange['kind'], Bilingual>> = {
  control: { vi: 'ký tự điều khiển', en: 'control character' },
  direction: { vi: 'ký tự đổi hướng chữ', en: 'text direction character' },
  invisible: { vi: 'ký tự không nhìn thấy', en: 'invisible character' },
  lineBreak: { vi: 'dấu xuống dòng hoặc tab', en: 'line break or tab' },
};

// Patterns are made when they are first asked for: together they cost every start of the program a millisecond.
const hiddenPattern = lazily(() => rangePattern(hiddenRanges));
const halfCharacters = { from: 0xd800, to: 0xdfff };
const unshowablePattern = lazily(() => rangePattern([...hiddenRanges, halfCharacters]));
/** Without the flag `u` the search is several times faster; beyond U+FFFF it looks for the first half only. */
const hiddenUnit = lazily(() => {
  const units = hiddenRanges
    .filter(({ kind }) => kind !== 'lineBreak')
    .map(({ from, to }) => (to > 0xffff ? unitEscape(0xdb40) : `${unitEscape(from)}-${unitEscape(to)}`));
  return new RegExp(`[${units.join('')}]`);
});
const emojiEnd = lazily(() => /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})\ufe0f?$/u);
const joiningLetter = lazily(
  () => /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Khmer}]\p{M}*$/u,
);

/** The first hidden character of a text; where lines are allowed, line breaks and tabs are not hidden. */
export function findHidden(text: string, areLinesAllowed: boolean): HiddenCharacter | undefined {
  for (const { 0: found, index } of text.matchAll(hiddenPattern())) {
    const codePoint = found.codePointAt(0) ?? 0;
    const kind = kindOf(codePoint);
    if (areLinesAllowed && kind === 'lineBreak') continue;
    if (!isLegitimateJoiner(text, index, codePoint)) return { index, name: characterName(codePoint) };
  }
  return undefined;
}

/** A quick look over a long text: false when it certainly holds no hidden character but line breaks and tabs. */
export function mayHideCharacters(text: string): boolean {
  return hiddenUnit().test(text);
}

/** Names a character for a reader: its code point, and what it is when it cannot be seen. */
export function characterName(codePoint: number): Bilingual {
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const kind = kindOf(codePoint);
  if (kind === undefined) return { vi: code, en: code };
  return { vi: `${code} (${kindNames[kind].vi})`, en: `${code} (${kindNames[kind].en})` };
}

/** A value as a message quotes it: strings in quotes, hidden characters as escapes, long ones shortened. */
export function quote(value: unknown, longest = 60): string {
  switch (jsonTypeOf(value)) {
    case 'string':
      return `"${shorten(String(value), longest).replace(/["\\]/g, '\\$&').replace(unshowablePattern(), escapeCharacter)}"`;
    case 'object':
      return '{…}';
    case 'array':
      return '[…]';
    default:
      return String(value);
  }
}

/** A text cut to a length, never inside a character; the cut is shown. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const kept = text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  const isCutInsideLetter = /^\p{M}/u.test(text.slice(kept.length));
  return `${isCutInsideLetter ? kept.replace(/\P{M}\p{M}*$/u, '') : kept}…`;
}

function kindOf(codePoint: number): HiddenRange['kind'] | undefined {
  return hiddenRanges.find(({ from, to }) => codePoint >= from && codePoint <= to)?.kind;
}

/** Joiners belong to emoji sequences and to some scripts; elsewhere they only disguise. */
function isLegitimateJoiner(text: string, index: number, codePoint: number): boolean {
  if (codePoint !== 0x200c && codePoint !== 0x200d) return false;
  const before = text.slice(Math.max(0, index - 8), index);
  return joiningLetter().test(before) || (codePoint === 0x200d && emojiEnd().test(before));
}

function escapeCharacter(character: string): string {
  const known: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  const escapeUnits = (units: string): string =>
    units
      .split('')
      .map((unit) => unitEscape(unit.charCodeAt(0)))
      .join('');
  return known[character] ?? escapeUnits(character);
}

function unitEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

function rangePattern(ranges: readonly Pick<HiddenRange, 'from' | 'to'>[]): RegExp {
  const parts = ranges.map(({ from, to }) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`);
  return new RegExp(`[${parts.join('')}]`, 'gu');
}
