import type { ProblemCode } from '#text/problems';
import type { Params } from '#util/bilingual';
import { quote } from '#util/visible-text';
import { KeyTable, mostKeys } from './key-table.ts';
import { formatCount, type ReadLimits } from './limits.ts';
import { Nesting } from './nesting.ts';
import type { Drafts } from './problem.ts';
import { diagnose, type Expecting, expecting } from './scan-diagnosis.ts';
import { numberEnd, numberProblem } from './scan-number.ts';

/** What a scan of the text found, besides the problems. */
export interface Scan {
  /** Whether the text is JSON, so that it can be parsed. */
  readonly isWellFormed: boolean;
  /** Whether strings hold escapes that stand for a character which the text itself does not show. */
  readonly hasHiddenEscapes: boolean;
}

type ScanLimits = Pick<ReadLimits, 'maxDepth' | 'maxValues'>;

/**
 * Reads a text once as strict JSON (RFC 8259), without recursion and without building values. Adds a problem for each
 * repeated or dangerous key, half character and number that would change, and for the first break of the grammar.
 */
export function scan(text: string, limits: ScanLimits, drafts: Drafts): Scan {
  return new Scanner(text, limits, drafts).run();
}

const quotationMark = 0x22;
const comma = 0x2c;
const minus = 0x2d;
const zero = 0x30;
const nine = 0x39;
const colon = 0x3a;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const endOfText = -1;

class Scanner {
  readonly #text: string;
  readonly #limits: ScanLimits;
  readonly #drafts: Drafts;
  readonly #keys = new KeyTable();
  readonly #nesting = new Nesting();
  #at = 0;
  #values = 0;
  #hasHiddenEscapes = false;

  constructor(text: string, limits: ScanLimits, drafts: Drafts) {
    this.#text = text;
    this.#limits = limits;
    this.#drafts = drafts;
  }

  run(): Scan {
    let next: Expecting = expecting.value;
    while (next < expecting.end) {
      const code = this.#skipSpace();
      if (next === expecting.separator) next = this.#separator(code);
      else if (next === expecting.value || next === expecting.firstItem) next = this.#value(code, next);
      else if (next === expecting.colon) next = this.#colon(code);
      else next = this.#key(code, next);
    }
    return { isWellFormed: next === expecting.end, hasHiddenEscapes: this.#hasHiddenEscapes };
  }

  /** The first code unit that is not white space. */
  #skipSpace(): number {
    const text = this.#text;
    let at = this.#at;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 0x20 || (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09)) {
        this.#at = at;
        return code;
      }
    }
    this.#at = at;
    return endOfText;
  }

  #separator(code: number): Expecting {
    const nesting = this.#nesting;
    if (nesting.depth === 0) return code === endOfText ? expecting.end : this.#fail(expecting.separator);
    const { isInObject } = nesting;
    if (code === comma) {
      this.#at += 1;
      if (isInObject) return expecting.key;
      nesting.enterNextItem();
      return expecting.value;
    }
    if (code === (isInObject ? closeBrace : closeBracket)) return this.#close();
    return this.#fail(expecting.separator);
  }

  #value(code: number, expected: Expecting): Expecting {
    if (code === closeBracket && expected === expecting.firstItem) return this.#close();
    this.#values += 1;
    const limit = this.#limits.maxValues;
    if (this.#values > limit) return this.#stop('too-many-values', { limit: formatCount(limit) });
    if (code === quotationMark) return this.#string();
    if (code === openBrace || code === openBracket) return this.#open(code);
    if (code === minus || (code >= zero && code <= nine)) return this.#number(expected);
    if (code === 0x74) return this.#word('true', expected);
    if (code === 0x66) return this.#word('false', expected);
    if (code === 0x6e) return this.#word('null', expected);
    return this.#fail(expected);
  }

  #open(code: number): Expecting {
    const nesting = this.#nesting;
    const offset = this.#at;
    const limit = this.#limits.maxDepth;
    if (nesting.depth >= limit) return this.#stop('too-deep', { bracket: code === openBrace ? '{' : '[', limit });
    this.#at = offset + 1;
    if (code === openBrace) nesting.openObject(offset);
    else nesting.openList(offset);
    return code === openBrace ? expecting.firstKey : expecting.firstItem;
  }

  #close(): Expecting {
    this.#nesting.close();
    this.#at += 1;
    return expecting.separator;
  }

  #colon(code: number): Expecting {
    if (code !== colon) return this.#fail(expecting.colon);
    this.#at += 1;
    return expecting.value;
  }

  #word(word: string, expected: Expecting): Expecting {
    const end = this.#at + word.length;
    if (!this.#text.startsWith(word, this.#at) || /[\w$]/.test(this.#text.charAt(end))) return this.#fail(expected);
    this.#at = end;
    return expecting.separator;
  }

  #number(expected: Expecting): Expecting {
    const start = this.#at;
    const end = numberEnd(this.#text, start);
    if (end < 0) return this.#fail(expected);
    const problem = numberProblem(this.#text, start, end);
    if (problem !== undefined) this.#add(problem.code, start, problem.params);
    this.#at = end;
    return expecting.separator;
  }

  #string(): Expecting {
    const end = this.#stringEnd(this.#at + 1);
    if (end < 0) return expecting.nothing;
    this.#at = end + 1;
    return expecting.separator;
  }

  /** Where the string ends that goes on at an offset, or -1 when it does not end well. */
  #stringEnd(from: number): number {
    const text = this.#text;
    let at = from;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code === quotationMark) return at;
      if (code < 0x20) break;
      if (code !== backslash) at += 1;
      else {
        const next = this.#escapeEnd(at);
        if (next < 0) break;
        at = next;
      }
    }
    this.#drafts.add(diagnose(text, { expected: expecting.characters, at, start: this.#at }, this.#nesting));
    return -1;
  }

  /** Where the escape at an offset ends, or -1 when it is none. */
  #escapeEnd(at: number): number {
    const letter = this.#text.charAt(at + 1);
    if (letter === '"' || letter === '\\' || letter === '/') return at + 2;
    this.#hasHiddenEscapes = true;
    if (letter === 'n' || letter === 't' || letter === 'r' || letter === 'b' || letter === 'f') return at + 2;
    const unit = letter === 'u' ? this.#escapedUnit(at) : -1;
    if (unit < 0) return -1;
    if (unit < 0xd800 || unit > 0xdfff) return at + 6;
    const low = unit < 0xdc00 ? this.#escapedUnit(at + 6) : -1;
    if (low >= 0xdc00 && low <= 0xdfff) return at + 12;
    this.#add('lone-surrogate', at, { escape: this.#text.slice(at, at + 6) });
    return at + 6;
  }

  #escapedUnit(at: number): number {
    const digits = this.#text.slice(at, at + 6);
    return /^\\u[\da-f]{4}$/i.test(digits) ? Number.parseInt(digits.slice(2), 16) : -1;
  }

  #key(code: number, expected: Expecting): Expecting {
    if (code === closeBrace && expected === expecting.firstKey) return this.#close();
    if (code !== quotationMark) return this.#fail(expected);
    const text = this.#text;
    const start = this.#at + 1;
    let hash = 0;
    let at = start;
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === quotationMark || unit === backslash || unit < 0x20) break;
      hash = (Math.imul(hash, 31) + unit) | 0;
    }
    const isPlain = text.charCodeAt(at) === quotationMark;
    const end = isPlain ? at : this.#stringEnd(at);
    if (end < 0) return expecting.nothing;
    this.#enter(isPlain ? this.#keys.numberAt(text, start, end, hash) : this.#escapedKey(start, end), start - 1);
    if (this.#keys.names.length > mostKeys) return this.#stop('too-many-keys', { limit: formatCount(mostKeys) });
    this.#at = end + 1;
    return expecting.colon;
  }

  #escapedKey(start: number, end: number): number {
    const name: unknown = JSON.parse(this.#text.slice(start - 1, end + 1));
    return this.#keys.numberOf(String(name));
  }

  #enter(key: number, offset: number): void {
    const name = this.#keys.names[key] ?? '';
    const isNew = this.#nesting.enterMember(key, name, offset);
    if (this.#keys.isDangerous(key)) this.#add('dangerous-key', offset, { key: quote(name) });
    if (isNew) return;
    const first = this.#drafts.isFull ? offset : this.#nesting.firstOffsetOf(key);
    this.#drafts.add({
      code: 'duplicate-key',
      offset,
      pointer: this.#nesting.pointer(),
      first,
      params: { key: quote(name) },
    });
  }

  #add(code: ProblemCode, offset: number, params: Params): void {
    this.#drafts.add({ code, offset, pointer: this.#nesting.pointer(), params });
  }

  #stop(code: ProblemCode, params: Params): Expecting {
    this.#add(code, this.#at, params);
    return expecting.nothing;
  }

  #fail(expected: Expecting): Expecting {
    this.#drafts.add(diagnose(this.#text, { expected, at: this.#at, start: this.#at }, this.#nesting));
    return expecting.nothing;
  }
}
