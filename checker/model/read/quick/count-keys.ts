import type { ReadLimits } from '../limits.ts';

const space = 0x20;
const quotationMark = 0x22;
const comma = 0x2c;
const point = 0x2e;
const nine = 0x39;
const colon = 0x3a;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const letterE = 0x65;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const longZeros = '0'.repeat(15);

/** Escapes, space between a key and its colon, strings that begin with a colon, numbers that could come to nothing. */
const special = /\\|"\s+:|(?:^|[[{,:\s])":|\d[eE]|\.0{15}/;

/**
 * The same number as `countKeys` gives where the text has nothing special, and undefined otherwise: then each quotation mark before a colon
 * ends a key, and none else does. Depth and values are not looked at. In a short process a search of the engine takes a third of the time
 * that a loop takes; in a long one as much, with a list of all that it found.
 */
export function keysAtOnce(text: string): number | undefined {
  return special.test(text) ? undefined : (text.match(/":/g)?.length ?? 0);
}

/**
 * The number of keys in a text that `JSON.parse` reads, each key counted as often as it stands there. Undefined when the text is deeper
 * than the limit, may hold more values, or holds a number that could come to nothing (`1e-400`); a string that does not end, too. What is
 * said of a text that `JSON.parse` refuses means nothing, but up to the place where it stops the text is within the limits.
 *
 * One loop with numbers alone, which leaves the inside of strings to `indexOf`: in a process that starts and ends with a file it is
 * interpreted, and anything called for each character costs three times as much.
 */
export function countKeys(text: string, { maxDepth, maxValues }: ReadLimits): number | undefined {
  let keys = 0;
  let values = 1;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= space) continue;
    if (code === quotationMark) {
      at = text.indexOf('"', at + 1);
      // No question about the whole text before the loop: V8 moves a search into the loop that needs its answer.
      while (text.charCodeAt(at - 1) === backslash && isEscaped(text, at)) at = text.indexOf('"', at + 1);
      if (at < 0) return undefined;
    } else if (code === colon) keys += 1;
    // Every value is the first in its list or object or follows a comma.
    else if (code === comma) values += 1;
    else if (code === openBrace || code === openBracket) {
      values += 1;
      depth += 1;
      if (depth > maxDepth) return undefined;
    } else if (code === closeBrace || code === closeBracket) depth -= 1;
    else if (code === point ? text.startsWith(longZeros, at + 1) : isExponent(text, at, code)) return undefined;
  }
  return values > maxValues ? undefined : keys;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === backslash) first -= 1;
  return (at - first) % 2 === 1;
}

/** Letters stand in words as well, but not after a digit. */
const isExponent = (text: string, at: number, code: number): boolean =>
  (code | space) === letterE && text.charCodeAt(at - 1) <= nine;
