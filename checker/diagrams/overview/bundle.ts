import type { OverviewBundle, OverviewCell, Rectangle } from './overview.ts';
import { SPACE } from './place.ts';
import { trackOf } from './route.ts';

/** The lines between each two cells as one, with how many there are; hops within a cell are not drawn from afar. */
export function bundlesOf(
  hops: readonly (readonly [number, number])[],
  cells: readonly Omit<OverviewCell, 'boxes'>[],
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

const name = ({ layer, field }: Omit<OverviewCell, 'boxes'>): string => `${layer}/${field ?? ''}`;

/** Along the free space between layers and between fields. */
function between(one: Rectangle, other: Rectangle, track: number): readonly number[] {
  const [upper, lower] = one.y <= other.y ? [one, other] : [other, one];
  const [left, right] = one.x <= other.x ? [one, other] : [other, one];
  if (right.x >= left.x + left.width && (upper.y === lower.y || reach(left, right)))
    return sideways(left, right, track);
  const start = nearest(upper, lower) + track * 14;
  const end = nearest(lower, upper) - track * 14;
  const y = upper.y + upper.height + SPACE.layerGap / 2 + track * 2.5;
  if (lower.y - (upper.y + upper.height) <= SPACE.layerGap + 1)
    return [start, upper.y + upper.height, start, y, end, y, end, lower.y];
  const side = lower.x - SPACE.fieldGap / 2 + track * 1.5;
  const into = lower.y - SPACE.layerGap / 2 + track * 2.5;
  return [start, upper.y + upper.height, start, y, side, y, side, into, end, into, end, lower.y];
}

/** Whether two cells stand beside each other, so that a level line joins them. */
const reach = (one: Rectangle, other: Rectangle): boolean =>
  Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) > 10;

function sideways(left: Rectangle, right: Rectangle, track: number): readonly number[] {
  const top = Math.max(left.y, right.y);
  const bottom = Math.min(left.y + left.height, right.y + right.height);
  const y = (top + bottom) / 2 + (track * (bottom - top)) / 12;
  return [left.x + left.width, y, right.x, y];
}

/** Where a line leaves a cell towards another: the middle of what both have above each other, else the nearer end. */
function nearest(one: Rectangle, other: Rectangle): number {
  const from = Math.max(one.x, other.x);
  const to = Math.min(one.x + one.width, other.x + other.width);
  if (from < to) return (from + to) / 2;
  return one.x < other.x ? one.x + one.width * 0.75 : one.x + one.width * 0.25;
}
