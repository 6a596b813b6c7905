import { findHidden } from '#util/visible-text';
import type { PropertyTable } from '../read/check-values.ts';
import type { Member, Tree } from './read-tree.ts';

const WIDTH = 120;

/** The canonical text of a model: members in the order of the schema, short lists of plain values on one line. */
export const printTree = (tree: Tree, properties: PropertyTable): string =>
  `${printed(tree, { properties, type: 'Model', indent: '', room: WIDTH })}\n`;

interface Place {
  readonly properties: PropertyTable;
  /** The object type that stands here, by the name it has in the table; undefined where the schema knows none. */
  readonly type: string | undefined;
  readonly indent: string;
  /** How many columns the line has left for a list that would stand on it. */
  readonly room: number;
}

function printed(tree: Tree, place: Place): string {
  switch (tree.kind) {
    case 'word':
      return tree.written;
    case 'text':
      return quoted(tree.text);
    case 'list':
      return printedList(tree.items, place);
    case 'object':
      return printedObject(tree.members, place);
  }
}

function printedObject(members: readonly Member[], { properties, type, indent }: Place): string {
  const known = type !== undefined && Object.hasOwn(properties, type) ? properties[type] : undefined;
  const order = new Map(Object.keys(known ?? {}).map((name, index) => [name, index]));
  const rank = ({ name }: Member): number => order.get(name) ?? order.size;
  const inner = `${indent}  `;
  const lines = [...members]
    .sort((one, other) => rank(one) - rank(other))
    .map(({ name, value }, index) => {
      const key = `${inner}${quoted(name)}: `;
      const comma = index === members.length - 1 ? 0 : 1;
      const room = WIDTH - key.length - comma;
      const valueType = known !== undefined && Object.hasOwn(known, name) ? known[name]?.type : undefined;
      return `${key}${printed(value, { properties, type: valueType, indent: inner, room })}`;
    });
  return bracketed('{', lines, '}', indent);
}

function printedList(items: readonly Tree[], place: Place): string {
  const indent = `${place.indent}  `;
  const written = items.map((item) => printed(item, { ...place, indent, room: WIDTH - indent.length - 1 }));
  const line = `[${written.join(', ')}]`;
  const isPlain = items.every(({ kind }) => kind === 'text' || kind === 'word');
  if (isPlain && line.length <= place.room) return line;
  return bracketed(
    '[',
    written.map((item) => indent + item),
    ']',
    place.indent,
  );
}

const bracketed = (open: string, lines: readonly string[], close: string, indent: string): string =>
  lines.length === 0 ? open + close : `${open}\n${lines.join(',\n')}\n${indent}${close}`;

/** A text in NFC as JSON; where it hides a character, that one stays visible as an escape. */
function quoted(text: string): string {
  const written = JSON.stringify(text.normalize('NFC'));
  if (findHidden(text, true) === undefined) return written;
  return written.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
}

const escaped = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
