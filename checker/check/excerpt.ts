import { locate } from '#model/read/locate';

/** Lines of a text around the value at a place. */
export interface TextExcerpt {
  /** Number of the first line given, counted from 1. */
  readonly firstLine: number;
  readonly lines: readonly string[];
  /** First and last line of the value, or of the nearest value around the place where there is none. */
  readonly from: number;
  readonly to: number;
  readonly isExact: boolean;
  readonly allLines: number;
}

/** A value may fill a file; of a long one the first lines are given. */
const MOST_LINES = 400;
const LONGEST_LINE = 2_000;

/**
 * The lines of a well-formed JSON text around the value at a pointer.
 *
 * @param around how many lines to give before and after the value
 */
export function excerptAt(text: string, pointer: string, around: number): TextExcerpt {
  const place = locate(text, [pointer]).get(pointer);
  const [from, to] = place === undefined ? [1, 1] : [place.key?.line ?? place.line, place.end.line];
  const all = text.split('\n');
  const firstLine = Math.max(1, from - around);
  const last = Math.min(all.length, to + around, firstLine + MOST_LINES - 1);
  const lines = all
    .slice(firstLine - 1, last)
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line));
  return { firstLine, lines, from, to, isExact: place?.isExact ?? false, allLines: all.length };
}
