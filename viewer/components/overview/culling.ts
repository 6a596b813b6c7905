import { BOX, type Overview, type OverviewBox, type OverviewLine, type Rectangle } from '#diagrams/overview/overview';
import { pathOf } from '#diagrams/overview/shapes';

/** How much is drawn: cells and bundles; names only; everything. */
export type Detail = 'far' | 'middle' | 'near';

const NEAR = 0.8;
const MIDDLE = 0.34;
/** More boxes than these with text cannot be drawn in the time of a frame. */
const MOST_BOXES = 320;

/** What a scene needs to be drawn in parts: the reach and the path of each line, made when first asked for. */
export class Drawing {
  readonly overview: Overview;
  readonly boxAt: ReadonlyMap<string, OverviewBox>;
  readonly linesAt: ReadonlyMap<string, readonly number[]>;
  readonly #reach: Float64Array;
  readonly #paths: (string | undefined)[] = [];

  constructor(overview: Overview) {
    this.overview = overview;
    this.boxAt = new Map(overview.boxes.map((box) => [box.key, box]));
    this.linesAt = linesByEnd(overview.lines);
    this.#reach = reachOf(overview.lines);
  }

  /** The path of the line at this position. */
  path(position: number): string {
    const known = this.#paths[position];
    if (known !== undefined) return known;
    const path = pathOf(this.overview.lines[position]?.points ?? []);
    this.#paths[position] = path;
    return path;
  }

  /** The boxes that are seen in a part of the picture. */
  boxesIn(part: Rectangle): readonly OverviewBox[] {
    const { boxes, cells } = this.overview;
    return cells.flatMap((cell) => {
      if (!meets(cell, part)) return [];
      return cell.boxes.flatMap((position) => {
        const box = boxes[position];
        return box !== undefined && meets({ x: box.x, y: box.y, ...boxSize }, part) ? [box] : [];
      });
    });
  }

  /** The positions of lines that reach into a part of the picture. */
  linesIn({ x, y, width, height }: Rectangle): readonly number[] {
    const found: number[] = [];
    const reach = this.#reach;
    for (let at = 0; at < reach.length; at += 4) {
      const [left = 0, top = 0, right = 0, bottom = 0] = [reach[at], reach[at + 1], reach[at + 2], reach[at + 3]];
      if (right >= x && left <= x + width && bottom >= y && top <= y + height) found.push(at / 4);
    }
    return found;
  }
}

const boxSize = { width: BOX.width, height: BOX.height };

/** How much to draw at a scale, given how many boxes would be seen. */
export function detailAt(scale: number, boxes: number): Detail {
  if (scale < MIDDLE || boxes > MOST_BOXES) return 'far';
  return scale < NEAR ? 'middle' : 'near';
}

/** Whether two rectangles touch. */
export const meets = (one: Rectangle, other: Rectangle): boolean =>
  one.x <= other.x + other.width &&
  other.x <= one.x + one.width &&
  one.y <= other.y + other.height &&
  other.y <= one.y + one.height;

/** Whether a rectangle lies in another. */
export const holds = (outer: Rectangle, inner: Rectangle): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;

/** A rectangle with so much of its size added on each side. */
export const grown = ({ x, y, width, height }: Rectangle, part: number): Rectangle => ({
  x: x - width * part,
  y: y - height * part,
  width: width * (1 + 2 * part),
  height: height * (1 + 2 * part),
});

/** The part of a rectangle that lies in another; at least a point of it. */
export function within(one: Rectangle, other: Rectangle): Rectangle {
  const x = Math.min(Math.max(one.x, other.x), other.x + other.width);
  const y = Math.min(Math.max(one.y, other.y), other.y + other.height);
  const right = Math.max(x + 1, Math.min(one.x + one.width, other.x + other.width));
  const bottom = Math.max(y + 1, Math.min(one.y + one.height, other.y + other.height));
  return { x, y, width: right - x, height: bottom - y };
}

function linesByEnd(lines: readonly OverviewLine[]): ReadonlyMap<string, readonly number[]> {
  const byEnd = new Map<string, number[]>();
  lines.forEach(({ link: { from, to, via } }, position) => {
    for (const key of new Set([from, to, ...via])) {
      const known = byEnd.get(key);
      if (known === undefined) byEnd.set(key, [position]);
      else known.push(position);
    }
  });
  return byEnd;
}

function reachOf(lines: readonly OverviewLine[]): Float64Array {
  const reach = new Float64Array(lines.length * 4);
  lines.forEach(({ points }, position) => {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let at = 0; at < points.length; at += 2) {
      const [x = 0, y = 0] = [points[at], points[at + 1]];
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    reach.set([left, top, right, bottom], position * 4);
  });
  return reach;
}
