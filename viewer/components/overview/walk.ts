import type { OverviewBox } from '#diagrams/overview/overview';
import type { Drawing } from './culling.ts';

/** Where an arrow key leads. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** The direction of an arrow key, or nothing for another key. */
export function directionOf(key: string): Direction | undefined {
  const directions: Readonly<Record<string, Direction>> = {
    ArrowLeft: 'left',
    ArrowRight: 'right',
    ArrowUp: 'up',
    ArrowDown: 'down',
  };
  return directions[key];
}

/** The elements that a box is linked to, each once. */
export function linkedTo(drawing: Drawing, key: string): readonly OverviewBox[] {
  const keys = new Set<string>();
  for (const position of drawing.linesAt.get(key) ?? []) {
    const link = drawing.overview.lines[position]?.link;
    for (const end of link === undefined ? [] : [link.from, ...link.via, link.to]) if (end !== key) keys.add(end);
  }
  return [...keys].flatMap((end) => drawing.boxAt.get(end) ?? []);
}

/** The next box in a direction: the nearest linked one, else the nearest of all. */
export function nextBox(drawing: Drawing, from: OverviewBox, direction: Direction): OverviewBox | undefined {
  return nearest(linkedTo(drawing, from.key), from, direction) ?? nearest(drawing.overview.boxes, from, direction);
}

/** The nearest box within an eighth of a turn of the direction; off the way counts double. */
function nearest(boxes: readonly OverviewBox[], from: OverviewBox, direction: Direction): OverviewBox | undefined {
  let best: OverviewBox | undefined;
  let least = Infinity;
  for (const box of boxes) {
    const [dx, dy] = [box.x - from.x, box.y - from.y];
    const [along, aside] = alongAndAside(direction, dx, dy);
    const cost = along + 2 * aside;
    if (along <= 0 || aside > along * 1.5 || cost >= least) continue;
    best = box;
    least = cost;
  }
  return best;
}

/** How far a step goes in the direction and beside it; a step up or down counts for as much as one to the side. */
function alongAndAside(direction: Direction, dx: number, dy: number): readonly [number, number] {
  const down = dy * 2.5;
  switch (direction) {
    case 'left':
      return [-dx, Math.abs(down)];
    case 'right':
      return [dx, Math.abs(down)];
    case 'up':
      return [-down, Math.abs(dx)];
    case 'down':
      return [down, Math.abs(dx)];
  }
}
