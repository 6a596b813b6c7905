/** A member of an object, with where its key stands in the text. */
export interface Member {
  readonly name: string;
  readonly offset: number;
  readonly value: Tree;
}

/** A JSON value that keeps what parsing would lose: the order of members and how numbers and texts are written. */
export type Tree =
  | { readonly kind: 'object'; readonly members: readonly Member[] }
  | { readonly kind: 'list'; readonly items: readonly Tree[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'word'; readonly written: string };

/** Reads a text that a scan found to be strict JSON; it goes as deep as that scan allowed. */
export const readTree = (text: string): Tree => new TreeReader(text).read();

class TreeReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Tree {
    this.#skip(/[\s,:]*/y);
    const first = this.#text.charAt(this.#at);
    if (first === '{') return this.#object();
    if (first === '[') return this.#list();
    if (first === '"') return { kind: 'text', text: this.#string() };
    return { kind: 'word', written: this.#skip(/[^\s,\]}]+/y) };
  }

  #object(): Tree {
    const members: Member[] = [];
    this.#at += 1;
    while (this.#next() !== '}') {
      const offset = this.#at;
      const name = this.#string();
      members.push({ name, offset, value: this.read() });
    }
    this.#at += 1;
    return { kind: 'object', members };
  }

  #list(): Tree {
    const items: Tree[] = [];
    this.#at += 1;
    while (this.#next() !== ']') items.push(this.read());
    this.#at += 1;
    return { kind: 'list', items };
  }

  /** The character that follows space and commas. */
  #next(): string {
    this.#skip(/[\s,]*/y);
    return this.#text.charAt(this.#at);
  }

  #string(): string {
    const start = this.#at;
    let end = start;
    do {
      end = this.#text.indexOf('"', end + 1);
    } while (this.#isEscaped(end));
    this.#at = end + 1;
    const value: unknown = JSON.parse(this.#text.slice(start, this.#at));
    return String(value);
  }

  /** Whether an odd number of backslashes stands before an offset. */
  #isEscaped(offset: number): boolean {
    let before = offset - 1;
    while (this.#text.charAt(before) === '\\') before -= 1;
    return (offset - before) % 2 === 0;
  }

  /** Passes what a sticky pattern matches and gives it. */
  #skip(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [found = ''] = pattern.exec(this.#text) ?? [];
    this.#at += found.length;
    return found;
  }
}
