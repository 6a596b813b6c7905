import type { Plateau, Presence } from '#model/model-index';
import type { Outline, OutlineElement, OutlineKind, OutlineLink, OutlineLinkKind } from '../outline.ts';
import { bundlesOf } from './bundle.ts';
import { censusOf, latticeOf } from './lattice.ts';
import type { Change, Overview, OverviewBox, OverviewLine } from './overview.ts';
import { type Places, placesOf } from './place.ts';
import { routeBetween, trackOf } from './route.ts';

/** What of a model the overview shows. */
export interface OverviewOptions {
  readonly plateau?: Plateau;
  /** Kinds of line; connections only, unless told otherwise. */
  readonly links?: readonly OutlineLinkKind[];
  /** Leave out what is not part of the plateau; the others stay where they are. */
  readonly hideGhosts?: boolean;
}

/** Work and rules are no parts of the picture: gaps, initiatives and standards have their own views. */
export const NOT_DRAWN: ReadonlySet<OutlineKind> = new Set(['gap', 'initiative', 'standard']);

/** Lays out the general diagram of a province in linear time: layers from top to bottom, fields from left to right. */
export function overviewOf(outline: Outline, options: OverviewOptions = {}): Overview {
  const { plateau = 'current', links = ['connection'], hideGhosts = false } = options;
  const elements = outline.elements.filter(({ kind }) => !NOT_DRAWN.has(kind));
  const census = censusOf(
    elements,
    outline.fields.map(({ id }) => id),
  );
  const places = placesOf(latticeOf(census), (layer) => census.count(layer));
  const placed = placedBoxes(elements, places, plateau);
  const boxes = hideGhosts ? placed.filter(({ isGhost }) => !isGhost) : placed;
  const boxAt = new Map(boxes.map((box) => [box.key, box]));
  const drawn = new Set(links);
  const lines = outline.links
    .filter(({ kind, from, to }) => drawn.has(kind) && boxAt.has(from) && boxAt.has(to) && from !== to)
    .map((link) => lineOf(link, boxAt, plateau))
    .filter(({ isGhost }) => !(hideGhosts && isGhost));
  return {
    title: outline.title,
    plateau,
    bounds: places.bounds,
    bands: places.bands,
    cells: cellsWith(boxes, places),
    boxes,
    lines,
    bundles: bundlesOf(
      lines.flatMap(({ link }) => hopsOf(link, boxAt).map(([from, to]) => [from.cell, to.cell] as const)),
      places.cells,
    ),
    fieldNames: new Map(outline.fields.map(({ id, name }) => [id, name])),
  };
}

/** What becomes of something between current and target. */
function changeOf({ current, target }: Readonly<Record<Plateau, Presence>>): Change {
  if (current === 'unstated' || target === 'unstated') return 'unstated';
  if (current === 'present') return target === 'present' ? 'kept' : 'retiring';
  return target === 'present' ? 'new' : 'absent';
}

function placedBoxes(elements: readonly OutlineElement[], places: Places, plateau: Plateau): readonly OverviewBox[] {
  const filled = places.cells.map(() => 0);
  return elements.map((element) => {
    const cell = places.cellOf(element);
    const position = filled[cell] ?? 0;
    filled[cell] = position + 1;
    const { x, y } = places.placeIn(cell, position);
    const change = changeOf(element.presence);
    return { key: element.key, element, x, y, cell, change, isGhost: element.presence[plateau] === 'absent' };
  });
}

function cellsWith(boxes: readonly OverviewBox[], places: Places): Overview['cells'] {
  const inside: number[][] = places.cells.map(() => []);
  boxes.forEach(({ cell }, position) => {
    inside[cell]?.push(position);
  });
  return places.cells.map((cell, position) => ({ ...cell, boxes: inside[position] ?? [] }));
}

type BoxAt = ReadonlyMap<string, OverviewBox>;

/** The steps of a link: from its start through all it goes through to its end. */
function hopsOf({ from, to, via }: OutlineLink, boxAt: BoxAt): readonly (readonly [OverviewBox, OverviewBox])[] {
  const stops = [from, ...via, to].flatMap((key) => boxAt.get(key) ?? []);
  return stops.slice(1).flatMap((stop, index) => {
    const before = stops[index];
    return before === undefined || before === stop ? [] : [[before, stop] as const];
  });
}

function lineOf(link: OutlineLink, boxAt: BoxAt, plateau: Plateau): OverviewLine {
  const points = hopsOf(link, boxAt).flatMap(([from, to]) =>
    routeBetween(from, to, trackOf(`${from.element.id} ${to.element.id}`)),
  );
  const isGhost = link.presence[plateau] === 'absent';
  return { key: link.key, link, points, change: changeOf(link.presence), isGhost };
}
