import type { ProblemCode } from '#text/problems';
import type { Bilingual, Params } from '#util/bilingual';
import { nearest } from '#util/nearest';
import { characterName, quote, shorten } from '#util/visible-text';
import type { Draft } from './problem.ts';

/** What the grammar of JSON lets come next; `end` and `nothing` close a scan, well or badly. */
export const expecting = {
  value: 0,
  firstItem: 1,
  key: 2,
  firstKey: 3,
  colon: 4,
  separator: 5,
  characters: 6,
  end: 7,
  nothing: 8,
} as const;

/** One of the expectations. */
export type Expecting = (typeof expecting)[keyof typeof expecting];

/** A point where the text is not JSON; `start` is where the token begins that it lies in. */
export interface Break {
  readonly expected: Expecting;
  readonly at: number;
  readonly start: number;
}

/** What is open at a break. */
export interface OpenPlace {
  readonly opening: number | undefined;
  readonly memberName: string;
}

type Finding = {
  readonly code: ProblemCode;
  readonly params: Params;
  readonly offset?: number;
  readonly first?: number;
};

/** Says why a text is not JSON at a point, as precisely as the text around it allows. */
export function diagnose(text: string, { expected, at, start }: Break, open: OpenPlace): Draft {
  const finding =
    expected === expecting.characters
      ? inString(text, at, start)
      : (anywhere(text, at, open) ?? byExpectation(text, at, expected, open));
  return { offset: at, ...finding };
}

function byExpectation(text: string, at: number, expected: Expecting, open: OpenPlace): Finding {
  if (expected === expecting.colon) {
    return { code: 'missing-colon', params: { key: quote(open.memberName), found: foundAt(text, at) } };
  }
  if (expected === expecting.separator) return insteadOfSeparator(text, at, open);
  if (expected === expecting.key || expected === expecting.firstKey) return insteadOfKey(text, at, open);
  return insteadOfValue(text, at, open);
}

function inString(text: string, at: number, start: number): Finding {
  const found = text.charAt(at);
  const escaped = text.charAt(at + 1);
  if (found === '' || found === '\n' || found === '\r' || (found === '\\' && escaped === '')) {
    const word = quote(text.slice(start + 1, at), 30);
    return { code: 'unterminated-string', offset: start, params: { word } };
  }
  if (found !== '\\') {
    const escape = quote(found).slice(1, -1);
    return { code: 'control-in-string', params: { char: characterName(found.charCodeAt(0)), escape } };
  }
  const length = escaped === 'u' ? 6 : 2;
  const [line = ''] = text.slice(at, at + length).split(/["\n\r]/);
  return {
    code: escaped === 'u' ? 'bad-unicode-escape' : 'bad-escape',
    params: { escape: shownEscape(line, escaped) },
  };
}

function shownEscape(escape: string, escaped: string): string {
  return `\\${quote(escape.length > 1 ? escape.slice(1) : escaped).slice(1, -1)}`;
}

const curlyQuotes = '“”„‟«»‘’‚‹›';
const oddSpace = /[\p{Zs}\u0085\u200b-\u200f\u2028\u2029\u2060\ufeff]/u;

/** Faults that look the same wherever they stand. */
function anywhere(text: string, at: number, { opening }: OpenPlace): Finding | undefined {
  const found = text.charAt(at);
  if (found === '') {
    if (opening === undefined) return { code: 'blank-file', params: {} };
    return { code: 'truncated', first: opening, params: { bracket: text.charAt(opening) } };
  }
  if (/^(?:\/[/*]|#)/.test(text.slice(at, at + 2))) return { code: 'comment', params: { found: commentAt(text, at) } };
  if (oddSpace.test(found)) return { code: 'odd-space', params: { char: characterName(found.charCodeAt(0)) } };
  if (found === "'" || found === '`') return { code: 'single-quotes', params: { found: quotedWord(text, at) } };
  if (curlyQuotes.includes(found)) return { code: 'curly-quotes', params: { found: quotedWord(text, at) } };
  return undefined;
}

function insteadOfKey(text: string, at: number, open: OpenPlace): Finding {
  const found = text.charAt(at);
  const previous = previousOffset(text, at);
  const isAfterComma = text.charAt(previous) === ',';
  if (found === ',') return { code: 'extra-comma', params: {} };
  if (found === '}' && isAfterComma) return { code: 'trailing-comma', offset: previous, params: { bracket: found } };
  if (found === ']') return mismatched(text, found, open);
  const number = isAfterComma ? decimalComma(text, previous) : undefined;
  if (number !== undefined) return number;
  const word = wordAt(text, at);
  if (word !== '') return { code: 'unquoted-key', params: { word: quote(word, 30) } };
  return unexpected(text, at, { vi: 'tên thuộc tính trong dấu nháy kép', en: 'a property name in double quotes' });
}

function insteadOfValue(text: string, at: number, open: OpenPlace): Finding {
  const found = text.charAt(at);
  const previous = previousOffset(text, at);
  const before = text.charAt(previous);
  if (/[,}\]]/.test(found) && before === ':') return { code: 'missing-value', params: { found: quote(found) } };
  if (found === ',') return { code: 'extra-comma', params: {} };
  if (found === ']' && before === ',') return { code: 'trailing-comma', offset: previous, params: { bracket: found } };
  if (found === '}' && open.opening !== undefined) return mismatched(text, found, open);
  const word = wordAt(text, at);
  if (word !== '') return wordInsteadOfValue(word);
  return unexpected(text, at, { vi: 'một giá trị', en: 'a value' });
}

function insteadOfSeparator(text: string, at: number, open: OpenPlace): Finding {
  const found = text.charAt(at);
  if (open.opening === undefined) return { code: 'content-after-end', params: { found: foundAt(text, at) } };
  if (found === '}' || found === ']') return mismatched(text, found, open);
  if (found === '"' || found === '{' || found === '[' || wordAt(text, at) !== '') {
    return { code: 'missing-comma', params: { found: foundAt(text, at) } };
  }
  const close = text.charAt(open.opening) === '{' ? '}' : ']';
  return unexpected(text, at, { vi: `dấu phẩy hoặc dấu ${close}`, en: `a comma or ${close}` });
}

function mismatched(text: string, found: string, { opening = 0 }: OpenPlace): Finding {
  return { code: 'mismatched-bracket', first: opening, params: { found, bracket: text.charAt(opening) } };
}

function unexpected(text: string, at: number, expected: Bilingual): Finding {
  return { code: 'unexpected-character', params: { found: foundAt(text, at), expected } };
}

/** A number with a decimal comma reads as a number, a comma and something that is no key. */
function decimalComma(text: string, commaOffset: number): Finding | undefined {
  const before = /-?\d+$/.exec(text.slice(Math.max(0, commaOffset - 20), commaOffset));
  const after = /^\d+/.exec(text.slice(commaOffset + 1, commaOffset + 21));
  if (before === null || after === null) return undefined;
  const [whole] = before;
  const [fraction] = after;
  const params = { word: `${whole},${fraction}`, suggestion: `${whole}.${fraction}` };
  return { code: 'decimal-comma', offset: commaOffset - whole.length, params };
}

const jsonWords = ['true', 'false', 'null'];
const wordsForNull = new Set(['none', 'nil', 'undefined', 'nothing']);

function wordInsteadOfValue(word: string): Finding {
  if (/^[+-]?0x[\da-f]+$/i.test(word)) return { code: 'hex-number', params: withSuggestion(word, hexValue(word)) };
  if (/^[+-]?(?:nan|inf|infinity)$/i.test(word)) return { code: 'not-a-number', params: { word: shorten(word, 30) } };
  if (/^[+-]?\.?\d/.test(word)) return { code: 'bad-number', params: withSuggestion(word, repairedNumber(word)) };
  const meant = wordsForNull.has(word.toLowerCase()) ? 'null' : nearest(word, jsonWords);
  return { code: 'unquoted-text', params: withSuggestion(quote(word, 30), meant) };
}

function withSuggestion(word: string, suggestion: string | undefined): Params {
  return suggestion === undefined ? { word: shorten(word, 40) } : { word: shorten(word, 40), suggestion };
}

function hexValue(word: string): string | undefined {
  return /^0x[\da-f]{1,12}$/i.test(word) ? String(Number.parseInt(word, 16)) : undefined;
}

/** The number that a near miss stands for without doubt: "+5", ".5", "5."; a leading zero may be part of a code. */
function repairedNumber(word: string): string | undefined {
  const match = /^([+-]?)([1-9]\d*|0)?(?:\.(\d*))?$/.exec(word);
  if (match === null || word.length > 20) return undefined;
  const [, sign = '', whole = '0', fraction = ''] = match;
  return `${sign === '-' ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

function wordAt(text: string, at: number): string {
  const word = /[\p{L}\p{M}\p{N}_$.+-]+/uy;
  word.lastIndex = at;
  return word.exec(text)?.[0] ?? '';
}

function foundAt(text: string, at: number): string {
  if (text.charAt(at) === '"') return quotedWord(text, at);
  const word = wordAt(text, at);
  return quote(word === '' ? String.fromCodePoint(text.codePointAt(at) ?? 0) : word, 30);
}

/** A quoted word as it stands in the text, with the quotes that it has. */
function quotedWord(text: string, at: number): string {
  const [word = ''] = text.slice(at, at + 200).match(/^.[^"'`“”„‟«»‘’‚‹›\n\r]*["'`“”„‟«»‘’‚‹›]?/u) ?? [];
  const isStraight = word.startsWith('"');
  return isStraight ? quote(word.replaceAll('"', ''), 30) : quote(word, 30).slice(1, -1);
}

function commentAt(text: string, at: number): string {
  const [comment = ''] = /^\/\*.*?\*\/|^.*/.exec(text.slice(at, at + 200)) ?? [];
  return quote(comment, 30);
}

function previousOffset(text: string, at: number): number {
  let previous = at - 1;
  while (previous >= 0 && ' \t\n\r'.includes(text.charAt(previous))) previous -= 1;
  return previous;
}
