import type { PatchOperation } from '#util/json-patch';
import { formatPointer, parsePointer } from '#util/json-pointer';
import { type Located, locate } from '../read/locate.ts';

/** One change of a text: at an offset, what was there and what is there now. */
export interface TextEdit {
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/**
 * The changes of a JSON text that a JSON Patch asks for, each for the text that the ones before it leave. What the patch does not name keeps
 * its bytes; what is new looks like what stands beside it.
 *
 * @throws Error when a path leads nowhere
 */
export function textEdits(text: string, patch: readonly PatchOperation[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let current = text;
  for (const operation of patch) {
    const edit = editFor(current, operation);
    edits.push(edit);
    current = editText(current, [edit]);
  }
  return edits;
}

/** A text after these changes, in order. */
export const editText = (text: string, edits: readonly TextEdit[]): string =>
  edits.reduce(
    (current, { offset, before, after }) =>
      `${current.slice(0, offset)}${after}${current.slice(offset + before.length)}`,
    text,
  );

/** The changes that lead back, to the byte. */
export const invertTextEdits = (edits: readonly TextEdit[]): readonly TextEdit[] =>
  edits.map(({ offset, before, after }) => ({ offset, before: after, after: before })).reverse();

function editFor(text: string, { op, path, value }: PatchOperation): TextEdit {
  const segments = parsePointer(path) ?? [];
  const parentPath = formatPointer(segments.slice(0, -1));
  const places = locate(text, [path, parentPath]);
  const own = places.get(path);
  const parent = places.get(parentPath);
  const isList = parent !== undefined && text.charAt(parent.offset) === '[';
  const written = JSON.stringify(value);
  if (own?.isExact === true) {
    if (op === 'remove') return removal(text, own.key ?? own, own);
    if (op === 'replace' || !isList) return stretch(text, own.offset, own.endOffset, written);
    const { lead } = lookOf(text, parent);
    return stretch(text, own.offset, own.offset, `${written},${lead === '' ? ' ' : lead}`);
  }
  if (op !== 'add' || parent?.isExact !== true) throw new Error(`There is nothing at "${path}" to ${op}.`);
  const name = segments.at(-1) ?? '';
  return addition(text, parent, (colon) => (isList ? written : `${JSON.stringify(name)}${colon}${written}`));
}

const stretch = (text: string, from: number, to: number, after: string): TextEdit => ({
  offset: from,
  before: text.slice(from, to),
  after,
});

/** A member or an item goes with the comma that parts it from its neighbour. */
function removal(text: string, from: { readonly offset: number }, to: { readonly endOffset: number }): TextEdit {
  const behind = /^\s*,\s*/.exec(text.slice(to.endOffset));
  if (behind) return stretch(text, from.offset, to.endOffset + behind[0].length, '');
  const front = /,?\s*$/.exec(text.slice(0, from.offset))?.[0] ?? '';
  const end = front.startsWith(',')
    ? to.endOffset
    : to.endOffset + (/^\s*/.exec(text.slice(to.endOffset))?.[0] ?? '').length;
  return stretch(text, from.offset - front.length, end, '');
}

/** What is new stands last, after the same white space as the first. */
function addition(text: string, container: Located, write: (colon: string) => string): TextEdit {
  const { lead, colon, isEmpty } = lookOf(text, container);
  const close = container.endOffset - 1;
  const gap = /\s*$/.exec(text.slice(container.offset + 1, close))?.[0] ?? '';
  if (isEmpty) return stretch(text, container.offset + 1, close, write(colon));
  return stretch(text, close - gap.length, close - gap.length, `,${lead}${write(colon)}`);
}

/** How an object or a list is written: the white space before its first member, and the colon after the member's name. */
function lookOf(text: string, { offset, endOffset }: Located) {
  const inside = text.slice(offset + 1, endOffset - 1);
  const lead = /^\s*/.exec(inside)?.[0] ?? '';
  const colon = /^\s*"(?:[^"\\]|\\.)*"(\s*:\s*)/.exec(inside)?.[1] ?? ': ';
  return { lead, colon, isEmpty: inside.trim() === '' };
}
