import { type OverviewBundle, type OverviewCell, type Rectangle, STACKED } from './overview.ts';
import { SPACE } from './place.ts';
import { trackOf } from './route.ts';

type Cell = Omit<OverviewCell, 'boxes'>;

/** The lines between each two cells as one, with how many there are; hops within a cell are not drawn from afar. */
export function bundlesOf(
  hops: readonly (readonly [number, number])[],
  cells: readonly Cell[],
): readonly OverviewBundle[] {
  const counts = new Map<number, number>();
  for (const [one, other] of hops) {
    if (one === other) continue;
    const key = Math.min(one, other) * cells.length + Math.max(one, other);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].flatMap(([key, count]) => {
    const [from, to] = [Math.floor(key / cells.length), key % cells.length];
    const [start, end] = [cells[from], cells[to]];
    if (start === undefined || end === undefined) return [];
    return [{ from, to, count, points: between(start, end, trackOf(`${name(start)} ${name(end)}`)) }];
  });
}

const name = ({ layer, field }: Cell): string => `${layer}/${field ?? ''}`;

/** Along the free space between layers and between fields; into a band at the side, from the free space below the row. */
function between(one: Cell, other: Cell, track: number): readonly number[] {
  const [upper, lower] = one.y <= other.y ? [one, other] : [other, one];
  if (isSide(one) && isSide(other)) return besides(one, other, track);
  if (isSide(one) || isSide(other)) return isSide(one) ? toSide(other, one, track) : toSide(one, other, track);
  const start = nearest(upper, lower) + track * 14;
  const end = nearest(lower, upper) - track * 14;
  const bottom = upper.y + upper.height;
  const out = bottom + SPACE.layerGap / 2 + track * 2.5;
  if (upper.y === lower.y) return [start, bottom, start, out, end, out, end, bottom];
  if (lower.y - bottom <= SPACE.layerGap + 1) return [start, bottom, start, out, end, out, end, lower.y];
  const side = lower.x - SPACE.fieldGap / 2 + track * 1.5;
  const into = lower.y - SPACE.layerGap / 2 + track * 2.5;
  return [start, bottom, start, out, side, out, side, into, end, into, end, lower.y];
}

const isSide = ({ layer }: Cell): boolean => !STACKED.some((stacked) => stacked === layer);

function toSide(cell: Cell, side: Cell, track: number): readonly number[] {
  const isLeft = side.x < cell.x;
  const start = cell.x + cell.width * (isLeft ? 0.25 : 0.75) + track * 14;
  const bottom = cell.y + cell.height;
  const out = bottom + SPACE.layerGap / 2 + track * 2.5;
  return [start, bottom, start, out, isLeft ? side.x + side.width : side.x, out];
}

function besides(one: Cell, other: Cell, track: number): readonly number[] {
  const [left, right] = one.x <= other.x ? [one, other] : [other, one];
  const y = left.y + left.height / 2 + track * 20;
  return [left.x + left.width, y, right.x, y];
}

/** Where a line leaves a cell towards another: the middle of what both have above each other, else the nearer end. */
function nearest(one: Rectangle, other: Rectangle): number {
  const from = Math.max(one.x, other.x);
  const to = Math.min(one.x + one.width, other.x + other.width);
  if (from < to) return (from + to) / 2;
  return one.x < other.x ? one.x + one.width * 0.75 : one.x + one.width * 0.25;
}
