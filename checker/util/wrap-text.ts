import { isPlain } from './plain-text.ts';

/** How many columns a text takes in a terminal: combining marks (decomposed Vietnamese) take none. */
export const columns = (text: string): number =>
  isPlain(text) ? text.length : [...text.replace(/\p{M}/gu, '')].length;

/** Fills a text up with spaces to a width. */
export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)));

/** Fills a text up with spaces on the left to a width. */
export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - columns(text))) + text;

/** Breaks a text into lines of at most `width` columns at spaces; only a word longer than a line is cut. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const pieces = columns(word) > width ? cut(word, width) : [word];
    for (const piece of pieces) {
      if (line !== '' && columns(line) + 1 + columns(piece) > width) {
        lines.push(line);
        line = piece;
      } else line = line === '' ? piece : `${line} ${piece}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function cut(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    if (columns(piece) >= width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
