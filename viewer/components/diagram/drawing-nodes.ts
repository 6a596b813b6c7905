import type { Diagram } from '#diagrams/diagram';
import type { Box } from './view-box.ts';

/** A box or a part of a drawing that a person can point at. */
export interface DrawnNode {
  readonly id: string;
  readonly element: SVGGraphicsElement;
  readonly box: Box;
}

/** What a walk by arrow key looks for. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** Finds what a drawing shows for each id of its text, and makes it a thing that can be named, reached and pressed. */
export function drawnNodes(svg: SVGSVGElement, nodes: Diagram['nodes']): DrawnNode[] {
  const inverse = svg.getScreenCTM()?.inverse();
  const found = [...svg.querySelectorAll('[id]')].flatMap((element): DrawnNode[] => {
    const id = idOf(element.id);
    const node = id === undefined ? undefined : nodes[id];
    if (id === undefined || node === undefined || node.keys.length === 0 || !(element instanceof SVGGraphicsElement)) {
      return [];
    }
    element.dataset['node'] = id;
    element.setAttribute('role', 'button');
    element.setAttribute('tabindex', '-1');
    element.setAttribute('aria-label', node.lines.join(', '));
    return [{ id, element, box: boxOf(element, inverse) }];
  });
  found[0]?.element.setAttribute('tabindex', '0');
  return found;
}

/** The id of our own text in an id of Mermaid: `…-flowchart-n3-7`, `…-g2` or `…-n4`. */
const idOf = (id: string): string | undefined =>
  /(?:^|-)(?:flowchart-(n\d+)-\d+|(g\d+|n\d+))$/.exec(id)?.slice(1).find(Boolean);

function boxOf(element: SVGGraphicsElement, inverse: DOMMatrix | undefined): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  if (inverse === undefined) return { x: left, y: top, width, height };
  const from = new DOMPoint(left, top).matrixTransform(inverse);
  const to = new DOMPoint(left + width, top + height).matrixTransform(inverse);
  return { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
}

/** The node a walk comes to: the nearest that a line leads to on that side, else the nearest of all on that side. */
export function next(
  from: DrawnNode,
  direction: Direction,
  nodes: readonly DrawnNode[],
  links: Diagram['tables']['links'],
): DrawnNode | undefined {
  const linked = new Set(
    links.flatMap(({ fromId, toId }) => (fromId === from.id ? [toId] : toId === from.id ? [fromId] : [])),
  );
  const others = nodes.filter((node) => node !== from);
  return (
    nearest(
      from,
      direction,
      others.filter(({ id }) => linked.has(id)),
    ) ?? nearest(from, direction, others)
  );
}

/** The box with which a reader begins. */
export function upperLeft(nodes: readonly DrawnNode[]): DrawnNode | undefined {
  const boxes = nodes.filter(({ id }) => id.startsWith('n'));
  const weight = ({ box }: DrawnNode): number => box.y + box.x / 4;
  return boxes.reduce<DrawnNode | undefined>(
    (best, node) => (best === undefined || weight(node) < weight(best) ? node : best),
    undefined,
  );
}

function nearest(from: DrawnNode, direction: Direction, nodes: readonly DrawnNode[]): DrawnNode | undefined {
  const start = centre(from.box);
  let best: { node: DrawnNode; cost: number } | undefined;
  for (const node of nodes) {
    const end = centre(node.box);
    const [ahead, aside] = seen(direction, end.x - start.x, end.y - start.y);
    // What stands more to the side than ahead is the matter of another key.
    if (ahead <= 1 || Math.abs(aside) > ahead * 2.5) continue;
    const cost = ahead + Math.abs(aside) * 2;
    if (best === undefined || cost < best.cost) best = { node, cost };
  }
  return best?.node;
}

function seen(direction: Direction, dx: number, dy: number): [number, number] {
  switch (direction) {
    case 'left':
      return [-dx, dy];
    case 'right':
      return [dx, dy];
    case 'up':
      return [-dy, dx];
    case 'down':
      return [dy, dx];
  }
}

const centre = ({ x, y, width, height }: Box): { x: number; y: number } => ({ x: x + width / 2, y: y + height / 2 });
