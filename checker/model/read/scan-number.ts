import type { ProblemCode } from '#text/problems';
import type { Params } from '#util/bilingual';
import { shorten } from '#util/visible-text';

const zero = 0x30;
const nine = 0x39;
const plainDigits = 15;

/** Where the JSON number at an offset ends, or -1 when there is none or it runs into letters or further digits. */
export function numberEnd(text: string, start: number): number {
  let at = text.charCodeAt(start) === 0x2d ? start + 1 : start;
  const whole = at;
  at = digitsEnd(text, at);
  if (at === whole || (at > whole + 1 && text.charCodeAt(whole) === zero)) return -1;
  if (text.charCodeAt(at) === 0x2e) {
    const fraction = at + 1;
    at = digitsEnd(text, fraction);
    if (at === fraction) return -1;
  }
  const letter = text.charCodeAt(at) | 0x20;
  if (letter === 0x65) {
    const sign = text.charCodeAt(at + 1);
    const exponent = sign === 0x2b || sign === 0x2d ? at + 2 : at + 1;
    at = digitsEnd(text, exponent);
    if (at === exponent) return -1;
  }
  return isDelimiter(text.charCodeAt(at)) ? at : -1;
}

/** What is wrong with a well-formed number that a computer cannot keep as written. */
export function numberProblem(
  text: string,
  start: number,
  end: number,
): { readonly code: ProblemCode; readonly params: Params } | undefined {
  if (end - start <= plainDigits && !hasExponent(text, start, end)) return undefined;
  const word = text.slice(start, end);
  const value = Number(word);
  const [mantissa = ''] = word.split(/e/i);
  const shown = shorten(word, 40);
  const isLostToZero = value === 0 && /[1-9]/.test(mantissa);
  if (!Number.isFinite(value) || isLostToZero) return { code: 'number-out-of-range', params: { word: shown } };
  const isWhole = /^-?\d+$/.test(word);
  if (!isWhole || Number.isSafeInteger(value) || BigInt(word) === BigInt(value)) return undefined;
  return { code: 'number-not-exact', params: { word: shown, kept: BigInt(value).toString() } };
}

function hasExponent(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if ((text.charCodeAt(at) | 0x20) === 0x65) return true;
  return false;
}

function digitsEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < zero || code > nine) break;
    at += 1;
  }
  return at;
}

/** Letters, digits, points and signs would make a word of a number; all else may follow it. */
function isDelimiter(code: number): boolean {
  const lower = code | 0x20;
  const isLetter = lower >= 0x61 && lower <= 0x7a;
  return (
    !isLetter && code !== 0x2e && code !== 0x2b && code !== 0x2d && code !== 0x5f && !(code >= zero && code <= nine)
  );
}
