import { safe } from '../words.ts';

/** A word in which a platform might find a mention, a link, a reference to an issue, a formula or an emoji. */
const TELLING = /[@$]|:\/\/|\bwww\.|\bGH-\d|[#!~%^&]\w|:[\w+-]+:/i;
const ENTITY: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '|': '&#124;' };

/** A text that Markdown shows as it is written: nothing in it is markup, a link, a mention or a heading. */
export const inert = (text: string): string => guarded(text, (word) => codeSpan(word));

/** The same for a cell of a table, where a stroke ends even a piece of code. */
export const inertCell = (text: string): string => guarded(text, (word) => codeSpan(word).replaceAll('|', '\\|'));

/** A piece of code: a path, a pointer, an id. */
export function codeSpan(text: string): string {
  const shown = safe(text).trim();
  if (shown === '') return '';
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

const guarded = (text: string, asCode: (word: string) => string): string =>
  safe(text)
    .trim()
    .split(' ')
    .map((word, position) => (TELLING.test(word) ? asCode(word) : escaped(word, position === 0)))
    .join(' ');

/** Only at the start of a line do these make a heading, a list or a rule. */
const opening = (word: string): string => word.replace(/^[#+\-=]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');

function escaped(word: string, isFirst: boolean): string {
  const plain = word.replace(/[\\`*_[\]~]/g, '\\$&').replace(/[<>&|]/g, (sign) => ENTITY[sign] ?? sign);
  return isFirst ? opening(plain) : plain;
}
