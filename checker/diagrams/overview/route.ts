import { BOX } from './overview.ts';

/** The upper left corner of a box. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Lines leave boxes and run beside each other on this many tracks. */
const TRACKS = 7;
const gutterX = BOX.gapX / 2;
const gutterY = BOX.gapY / 2;

/** A number from the ends of a line that stays the same whatever else the model holds. */
export function trackOf(text: string): number {
  let hash = 7;
  for (let index = 0; index < text.length; index += 1) hash = (hash * 31 + text.charCodeAt(index)) % 100_003;
  return (hash % TRACKS) - (TRACKS - 1) / 2;
}

/**
 * A line of right angles between two boxes: out of the one, along the free space between rows, along the free space between
 * columns, into the other. It crosses no box, since all boxes stand on one lattice. x and y take turns.
 */
export function routeBetween(from: Corner, to: Corner, track: number): number[] {
  if (from.y === to.y) return sameRow(from, to, track);
  return from.y < to.y ? downwards(from, to, track) : reversed(downwards(to, from, track));
}

const middle = ({ x }: Corner, track: number): number => x + BOX.width / 2 + track * 12;
const below = ({ y }: Corner, track: number): number => y + BOX.height + gutterY + track * 1.8;
const above = ({ y }: Corner, track: number): number => y - gutterY + track * 1.8;

function sameRow(from: Corner, to: Corner, track: number): number[] {
  const y = below(from, track);
  const [start, end] = [middle(from, track), middle(to, -track)];
  return [start, from.y + BOX.height, start, y, end, y, end, to.y + BOX.height];
}

function downwards(from: Corner, to: Corner, track: number): number[] {
  const [start, end] = [middle(from, track), middle(to, -track)];
  const out = below(from, track);
  const into = above(to, track);
  if (into - out < 2 * BOX.gapY) return [start, from.y + BOX.height, start, out, end, out, end, to.y];
  const side = (start < end ? to.x - gutterX : to.x + BOX.width + gutterX) + track * 1.8;
  return [start, from.y + BOX.height, start, out, side, out, side, into, end, into, end, to.y];
}

function reversed(points: readonly number[]): number[] {
  const turned: number[] = [];
  for (let index = points.length - 2; index >= 0; index -= 2) turned.push(points[index] ?? 0, points[index + 1] ?? 0);
  return turned;
}
