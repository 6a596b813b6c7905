import type { Plateau } from '#model/model-index';
import { APP } from '#text/viewer/app';
import { CUT, DIAGRAM_TITLE, RELATION, RELATION_SHORT } from '#text/viewer/diagrams';
import type { Bilingual } from '#util/bilingual';
import type { Outline, OutlineElement, OutlineLink, OutlineLinkKind } from '../outline.ts';
import type { GraphLine, GraphNode, LineHeads } from './graph.ts';
import { filled } from './words.ts';

/** The elements of an outline by their key. */
export const elementsByKey = (outline: Outline): ReadonlyMap<string, OutlineElement> =>
  new Map(outline.elements.map((element) => [element.key, element]));

/** The links of some kinds that a plateau has or says nothing of, with both ends known. */
export function linksIn(outline: Outline, plateau: Plateau, kinds: readonly OutlineLinkKind[]): OutlineLink[] {
  const known = elementsByKey(outline);
  const isThere = (key: string): boolean => {
    const element = known.get(key);
    return element !== undefined && element.presence[plateau] !== 'absent';
  };
  return outline.links.filter(
    ({ kind, from, to, presence }) =>
      kinds.includes(kind) && presence[plateau] !== 'absent' && isThere(from) && isThere(to),
  );
}

/** Says how many links of these kinds a plateau does not have. */
export function absentNote(outline: Outline, plateau: Plateau, kinds: readonly OutlineLinkKind[]): Bilingual[] {
  const known = elementsByKey(outline);
  const of = outline.links.filter(({ kind, from, to }) => kinds.includes(kind) && known.has(from) && known.has(to));
  const n = of.length - linksIn(outline, plateau, kinds).length;
  const change = DIAGRAM_TITLE.change;
  return n === 0 ? [] : [filled(CUT.absent, { n, plateau: APP[plateau], change })];
}

/** The lines of a connection: from its start through all it passes to its end. */
export function stretches(link: OutlineLink, known: ReadonlyMap<string, OutlineElement>): GraphLine[] {
  const stops = [link.from, ...link.via.filter((key) => known.has(key)), link.to];
  const isDirect = link.channel === 'direct' && stops.length === 2;
  return stops.slice(1).map((to, position) => ({
    from: stops[position] ?? '',
    to,
    key: link.key,
    relation: isDirect ? RELATION.direct : RELATION.connection,
    ...(isDirect ? { label: RELATION_SHORT.direct } : {}),
    style: link.presence.current === 'unstated' ? 'dashed' : 'solid',
    heads: headsOf(link),
    isMutual: true,
    ...(link.name === undefined ? {} : { name: link.name }),
  }));
}

function headsOf({ direction }: OutlineLink): LineHeads {
  if (direction === undefined) return 'none';
  return direction === 'twoWay' ? 'both' : 'end';
}

/** The elements at which lines end, in the order of the outline, each in the part that is chosen for it. */
export function nodesOfLines(
  outline: Outline,
  lines: readonly GraphLine[],
  placed: (element: OutlineElement) => Omit<GraphNode, 'element'>,
): GraphNode[] {
  const ends = new Set(lines.flatMap(({ from, to }) => [from, to]));
  return outline.elements.filter(({ key }) => ends.has(key)).map((element) => ({ element, ...placed(element) }));
}
