/** A place in a text as an editor shows it: lines and columns from 1, columns in UTF-16 code units, a tab as one. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

const lineFeed = 10;
const carriageReturn = 13;

/** Line and column of each offset, found in one pass; `\n`, `\r\n` and `\r` end a line. */
export function positionsAt(text: string, offsets: Iterable<number>): ReadonlyMap<number, TextPosition> {
  const positions = new Map<number, TextPosition>();
  let line = 1;
  let lineStart = 0;
  let at = 0;
  for (const offset of [...new Set(offsets)].sort((one, other) => one - other)) {
    for (; at < offset && at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const isLineEnd = code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed);
      if (!isLineEnd) continue;
      line += 1;
      lineStart = at + 1;
    }
    positions.set(offset, { line, column: offset - lineStart + 1 });
  }
  return positions;
}
