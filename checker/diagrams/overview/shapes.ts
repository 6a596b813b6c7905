import type { OutlineKind } from '../outline.ts';
import { BOX, type OverviewBox } from './overview.ts';

/** How round the corners of a box are: people and functions round, data like a drum, places square. */
const CORNER: Readonly<Record<OutlineKind, number>> = {
  organisation: 14,
  function: 14,
  service: 10,
  dataAsset: 3,
  application: 5,
  platform: 5,
  facility: 0,
  network: 0,
  standard: 3,
  measure: 5,
  gap: 3,
  initiative: 3,
  nationalSystem: 5,
};

/** The radius of a box's corners. */
export const cornerOf = (kind: OutlineKind): number => CORNER[kind];

/** The line inside a box that tells its kind besides its corners: the lid of a drum, the bar of a platform. */
export function innerLineOf({ element, x, y }: OverviewBox): string | undefined {
  if (element.kind === 'dataAsset') return `M${x} ${y + 4}h${BOX.width}`;
  if (element.kind === 'platform' || element.kind === 'nationalSystem') return `M${x + 4} ${y}v${BOX.height}`;
  return undefined;
}

/** The bar at the left edge of what comes or goes between current and target: one piece for new, broken for retiring. */
export function changeBarOf({ change, x, y }: OverviewBox): string | undefined {
  if (change === 'new') return `M${x + 1.5} ${y + 6}v${BOX.height - 12}`;
  if (change !== 'retiring') return undefined;
  const piece = (BOX.height - 12) / 5;
  return [0, 2, 4].map((step) => `M${x + 1.5} ${y + 6 + step * piece}v${piece}`).join('');
}

/** A line through points with rounded corners, as the data of a path. */
export function pathOf(points: readonly number[], radius = 5): string {
  let path = `M${short(points[0])} ${short(points[1])}`;
  for (let index = 2; index < points.length - 2; index += 2) {
    const [beforeX = 0, beforeY = 0, x = 0, y = 0, afterX = 0, afterY = 0] = points.slice(index - 2, index + 4);
    const [fromX, fromY] = towards(x, y, beforeX, beforeY, radius);
    const [toX, toY] = towards(x, y, afterX, afterY, radius);
    path += `L${short(fromX)} ${short(fromY)}Q${short(x)} ${short(y)} ${short(toX)} ${short(toY)}`;
  }
  return `${path}L${short(points.at(-2))} ${short(points.at(-1))}`;
}

const short = (value = 0): number => Math.round(value * 10) / 10;

/** A point on the way from a corner to its neighbour, at most half the way. */
function towards(x: number, y: number, otherX: number, otherY: number, radius: number): readonly [number, number] {
  const length = Math.abs(otherX - x) + Math.abs(otherY - y);
  const part = length === 0 ? 0 : Math.min(radius / length, 0.5);
  return [x + (otherX - x) * part, y + (otherY - y) * part];
}
