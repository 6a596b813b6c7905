import { isList, isObject } from './json-value.ts';

/** How many members of a list are written in one piece. */
const PORTION = 128;

/**
 * Writes a document as canonical JSON (RFC 8785), piece by piece, so that no copy of a large one stands in memory. What JSON does not
 * know is treated as `JSON.stringify` does; a number that JSON cannot say is an error. The text is made by `JSON.stringify` from copies whose
 * names are in order: in a program that runs once that takes half the time of putting it together here.
 */
export function writeCanonical(document: unknown, write: (piece: string) => void): void {
  if (!isObject(document)) {
    write(textOf(document));
    return;
  }
  let separator = '{';
  for (const name of Object.keys(document).sort()) {
    const value = document[name];
    if (value === undefined) continue;
    writeMember(`${separator}${JSON.stringify(name)}:`, value, write);
    separator = ',';
  }
  write(separator === '{' ? '{}' : '}');
}

/** A document as canonical JSON in one text. */
export function canonicalJson(document: unknown): string {
  let text = '';
  writeCanonical(document, (piece) => {
    text += piece;
  });
  return text;
}

function writeMember(before: string, value: unknown, write: (piece: string) => void): void {
  if (!isList(value) || value.length <= PORTION) {
    write(before + textOf(value));
    return;
  }
  for (let from = 0; from < value.length; from += PORTION) {
    const portion = textOf(value.slice(from, from + PORTION)).slice(1, -1);
    write((from === 0 ? `${before}[` : ',') + portion);
  }
  write(']');
}

function textOf(value: unknown): string {
  const names = { areUnruly: false };
  const inOrder = ordered(value, names);
  return names.areUnruly ? spelled(value) : (JSON.stringify(inOrder) ?? 'null');
}

/** The same with the names of all objects in order, as far as an object can keep them so. */
function ordered(value: unknown, found: { areUnruly: boolean }): unknown {
  if (isList(value)) return value.map((member) => (typeof member === 'string' ? member : ordered(member, found)));
  if (!isObject(value)) {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`JSON has no number ${value}.`);
    return value;
  }
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value).sort()) {
    if (isUnruly(name)) found.areUnruly = true;
    const member = value[name];
    copy[name] = typeof member === 'string' ? member : ordered(member, found);
  }
  return copy;
}

/** Names that look like positions come first in every object, and in the order of numbers; one name is that of the prototype. */
const isUnruly = (name: string): boolean => (name >= '0' && name < ':') || name === '__proto__';

/** Canonical JSON put together by hand. */
function spelled(value: unknown): string {
  if (isList(value)) return `[${value.map(spelled).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? 'null';
  const members = Object.keys(value)
    .sort()
    .flatMap((name) => (value[name] === undefined ? [] : [`${JSON.stringify(name)}:${spelled(value[name])}`]));
  return `{${members.join(',')}}`;
}
