import { isList, isObject } from './json-value.ts';

/** Names that an object has, in the order it has them; `sorted` is the same in the order of code units. */
interface KnownNames {
  readonly next: Map<string, KnownNames>;
  sorted?: readonly Name[];
}

/** A name as it is, and as it stands before its value. */
interface Name {
  readonly name: string;
  readonly quoted: string;
}

/** What cannot stand in a JSON string as it is, or not always: quotes, control characters, halves of characters. */
const special = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

const PIECE = 65_536;

/**
 * Writes a document as canonical JSON (RFC 8785), piece by piece, so that no copy of a large one stands in memory. What JSON does not
 * know is treated as `JSON.stringify` does; a number that JSON cannot say is an error.
 */
export function writeCanonical(document: unknown, write: (piece: string) => void): void {
  new CanonicalWriter(write).run(document);
}

/** A document as canonical JSON in one text. */
export function canonicalJson(document: unknown): string {
  let text = '';
  writeCanonical(document, (piece) => {
    text += piece;
  });
  return text;
}

class CanonicalWriter {
  readonly #write: (piece: string) => void;
  /** Objects of one kind have the same names in the same order: the way through them leads to the sorted ones. */
  readonly #names: KnownNames = { next: new Map() };
  #piece = '';

  constructor(write: (piece: string) => void) {
    this.#write = write;
  }

  run(document: unknown): void {
    this.#add(document);
    this.#write(this.#piece);
    this.#piece = '';
  }

  #add(value: unknown): void {
    if (typeof value === 'string') this.#piece += special.test(value) ? JSON.stringify(value) : `"${value}"`;
    else if (isList(value)) this.#addList(value);
    else if (isObject(value)) this.#addObject(value);
    else if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`JSON has no number ${value}.`);
    else this.#piece += JSON.stringify(value) ?? 'null';
  }

  #addList(list: readonly unknown[]): void {
    this.#piece += '[';
    for (let index = 0; index < list.length; index += 1) {
      if (index > 0) this.#piece += ',';
      this.#add(list[index]);
    }
    this.#piece += ']';
  }

  #addObject(object: Readonly<Record<string, unknown>>): void {
    let separator = '{';
    for (const { name, quoted } of this.#namesOf(object)) {
      const value = object[name];
      if (value === undefined) continue;
      this.#piece += separator + quoted;
      separator = ',';
      this.#add(value);
    }
    this.#piece += separator === '{' ? '{}' : '}';
    if (this.#piece.length < PIECE) return;
    this.#write(this.#piece);
    this.#piece = '';
  }

  #namesOf(object: object): readonly Name[] {
    const names = Object.keys(object);
    let known = this.#names;
    for (const name of names) {
      let next = known.next.get(name);
      if (next === undefined) {
        next = { next: new Map() };
        known.next.set(name, next);
      }
      known = next;
    }
    known.sorted ??= names.sort().map((name) => ({ name, quoted: `${JSON.stringify(name)}:` }));
    return known.sorted;
  }
}
