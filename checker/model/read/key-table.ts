/** Names that would reach the prototype of an object in careless code; they are refused as keys and as ids. */
export const dangerousNames: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** A model has some hundred; a table of many millions would be more than an engine can hold. */
export const mostKeys = 1_000_000;

const slots = 4096;

/**
 * Gives each distinct key of a text a small number. Keys repeat thousands of times, so a direct-mapped cache answers
 * most questions by comparing characters, without making a string; the Map behind it keeps hostile keys harmless.
 */
export class KeyTable {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #cache = new Int32Array(slots).fill(-1);

  constructor() {
    for (const name of dangerousNames) this.numberOf(name);
  }

  /** Whether a number stands for one of the dangerous names. */
  isDangerous(number: number): boolean {
    return number < dangerousNames.length;
  }

  /** The number of the key that stands in the text from `start` to `end`, free of escapes; `hash` is any hash of it. */
  numberAt(text: string, start: number, end: number, hash: number): number {
    const slot = hash & (slots - 1);
    const cached = this.#cache[slot] ?? -1;
    if (cached >= 0 && isEqualAt(this.names[cached] ?? '', text, start, end)) return cached;
    const number = this.numberOf(text.slice(start, end));
    this.#cache[slot] = number;
    return number;
  }

  /** The number of a key given as a string. */
  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.names.length);
    this.names.push(name);
    return this.names.length - 1;
  }
}

function isEqualAt(name: string, text: string, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let index = 0; index < name.length; index += 1) {
    if (name.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
  }
  return true;
}
