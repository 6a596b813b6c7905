import { parsePointer } from '#util/json-pointer';
import { positionsAt, type TextPosition } from './text-positions.ts';

/** A stretch of the text. */
export interface Stretch extends TextPosition {
  readonly offset: number;
  readonly endOffset: number;
}

/** Where a pointer leads: to its value, or to the nearest value around it when there is none. */
export interface Located extends Stretch {
  /** Whether the pointer's own value was found. */
  readonly isExact: boolean;
  /** Just behind the value. */
  readonly end: TextPosition;
  /** The name of the property in its quotes, when the value is a member of an object. */
  readonly key?: Stretch;
}

/** Finds the places of pointers in a well-formed JSON text in one pass; of a repeated key the last one counts. */
export function locate(text: string, pointers: Iterable<string>): ReadonlyMap<string, Located> {
  const root = new Wanted();
  const targets = Array.from(new Set(pointers), (pointer) => ({ pointer, path: pathTo(root, pointer) }));
  if (targets.length > 0) new Locator(text).run(root);
  const found = targets.map(({ pointer, path }) => ({ pointer, ...deepestFound(path) }));
  const offsets = found.flatMap(({ node }) => [node.start, node.end, node.keyStart]);
  const positions = positionsAt(text, offsets);
  const positionAt = (offset: number): TextPosition => positions.get(offset) ?? { line: 1, column: 1 };
  const stretch = (offset: number, endOffset: number): Stretch => ({ ...positionAt(offset), offset, endOffset });
  const locatedAt = (node: Wanted, isExact: boolean): Located => {
    const value = { ...stretch(node.start, node.end), isExact, end: positionAt(node.end) };
    return node.keyStart < 0 ? value : { ...value, key: stretch(node.keyStart, node.keyEnd) };
  };
  return new Map(found.map(({ pointer, node, isExact }) => [pointer, locatedAt(node, isExact)]));
}

/** A value that is looked for, or that one lies in; offsets are -1 until it is found. */
class Wanted {
  readonly children = new Map<string, Wanted>();
  start = -1;
  end = -1;
  keyStart = -1;
  keyEnd = -1;

  child(name: string): Wanted {
    const known = this.children.get(name);
    if (known !== undefined) return known;
    const created = new Wanted();
    this.children.set(name, created);
    return created;
  }

  /** Forgets what was found inside, because the same key came again. */
  forget(): void {
    const nodes = [...this.children.values()];
    for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
      if (node.start < 0) continue;
      node.start = node.end = node.keyStart = node.keyEnd = -1;
      nodes.push(...node.children.values());
    }
  }
}

function pathTo(root: Wanted, pointer: string): readonly Wanted[] {
  const path = [root];
  let node = root;
  for (const segment of parsePointer(pointer) ?? []) {
    node = node.child(segment);
    path.push(node);
  }
  // A text that is no pointer leads nowhere: an unreachable last node makes the answer inexact.
  return parsePointer(pointer) === undefined ? [root, new Wanted()] : path;
}

function deepestFound(path: readonly Wanted[]): { readonly node: Wanted; readonly isExact: boolean } {
  const index = path.findLastIndex(({ start }) => start >= 0);
  return { node: path[index] ?? path[0] ?? new Wanted(), isExact: index === path.length - 1 };
}

interface Frame {
  readonly node: Wanted;
  readonly isObject: boolean;
  index: number;
}

class Locator {
  readonly #text: string;
  readonly #frames: Frame[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  run(root: Wanted): void {
    this.#skipSeparators();
    this.#enter(root);
    for (let frame = this.#frames.at(-1); frame !== undefined; frame = this.#frames.at(-1)) this.#step(frame);
  }

  #enter(node: Wanted): void {
    if (node.start >= 0) node.forget();
    node.start = this.#at;
    const first = this.#text.charAt(this.#at);
    if (node.children.size > 0 && (first === '{' || first === '[')) {
      this.#frames.push({ node, isObject: first === '{', index: 0 });
      this.#at += 1;
      return;
    }
    this.#skipValue();
    node.end = this.#at;
  }

  #step(frame: Frame): void {
    this.#skipSeparators();
    const next = this.#text.charAt(this.#at);
    if (next === '}' || next === ']' || next === '') {
      this.#at += next.length;
      frame.node.end = this.#at;
      this.#frames.pop();
      return;
    }
    const child = frame.isObject ? this.#member(frame.node) : frame.node.children.get(String(frame.index));
    frame.index += 1;
    if (child === undefined) this.#skipValue();
    else this.#enter(child);
  }

  /** Passes a key; the child that it names, if that one is looked for. */
  #member(node: Wanted): Wanted | undefined {
    const start = this.#at;
    this.#skipValue();
    const end = this.#at;
    this.#skipSeparators();
    const child = node.children.get(nameOf(this.#text.slice(start, end)));
    if (child === undefined) return undefined;
    child.keyStart = start;
    child.keyEnd = end;
    return child;
  }

  #skipSeparators(): void {
    const text = this.#text;
    let at = this.#at;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09 && code !== 0x2c && code !== 0x3a) break;
    }
    this.#at = at;
  }

  #skipValue(): void {
    const first = this.#text.charAt(this.#at);
    if (first === '"') this.#at = endOfString(this.#text, this.#at);
    else if (first === '{' || first === '[') this.#skipNested();
    else this.#skipScalar();
  }

  /** One loop with numbers alone: in a short process it is interpreted. */
  #skipNested(): void {
    const text = this.#text;
    let depth = 0;
    let at = this.#at;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code === 0x22) {
        at = endOfString(text, at);
        continue;
      }
      at += 1;
      // Brackets differ from braces by bit 0x20 only.
      if ((code | 0x20) === 0x7b) depth += 1;
      else if ((code | 0x20) === 0x7d) depth -= 1;
      if (depth === 0) break;
    }
    this.#at = at;
  }

  #skipScalar(): void {
    const scalar = /[^\s,:{}[\]"]+|[^]/y;
    scalar.lastIndex = this.#at;
    this.#at += scalar.exec(this.#text)?.[0].length ?? 0;
  }
}

/** Just behind the string that begins at an offset; the end of the text when it does not end. */
function endOfString(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1);
  while (quote > 0 && text.charCodeAt(quote - 1) === 0x5c) {
    let before = quote - 1;
    while (text.charCodeAt(before) === 0x5c) before -= 1;
    // An odd number of backslashes takes the quotation mark with it.
    if ((quote - before) % 2 === 1) break;
    quote = text.indexOf('"', quote + 1);
  }
  return quote < 0 ? text.length : quote + 1;
}

function nameOf(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    const name: unknown = JSON.parse(quoted);
    return String(name);
  } catch {
    return quoted;
  }
}
