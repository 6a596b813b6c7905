import { PART, RELATION, RELATION_SHORT } from '#text/viewer/diagrams';
import type { Diagram, DiagramOptions } from './diagram.ts';
import { drawGraph } from './graph/draw.ts';
import type { Graph, GraphLine, GraphNode, Part } from './graph/graph.ts';
import { absentNote, elementsByKey, linksIn } from './graph/pick.ts';
import type { Outline, OutlineElement } from './outline.ts';

const hostedKinds: ReadonlySet<string> = new Set(['application', 'platform', 'dataAsset']);

/** Where each system is hosted, and which security level it has. */
export const hosting = (outline: Outline, options: DiagramOptions): Diagram =>
  drawGraph('hosting', pick(outline, options), options);

function pick(outline: Outline, { plateau, focus }: DiagramOptions): Graph {
  const known = elementsByKey(outline);
  const isThere = ({ presence }: OutlineElement): boolean => presence[plateau] !== 'absent';
  const hostOf = new Map(linksIn(outline, plateau, ['hostedBy']).map(({ from, to }) => [from, to]));
  const hosts = new Set(hostOf.values());
  const lines = linksIn(outline, plateau, ['backedUpBy']).map(backupLine);
  const hosted = outline.elements.filter((element) => hostedKinds.has(element.kind) && isThere(element));
  // A facility that holds systems is a part of the drawing; an empty one is a box.
  const empty = outline.elements.filter(
    (element) => element.kind === 'facility' && isThere(element) && !hosts.has(element.key),
  );
  // The centre of this drawing may be a facility: then it holds what the facility holds.
  const wanted = focus !== undefined && hosts.has(focus) ? focus : undefined;
  const nodes: GraphNode[] = [
    ...hosted.map((element) => ({ element, part: hostOf.get(element.key) ?? 'notHosted' })),
    ...empty.map((element) => ({ element, part: '', isHub: true })),
  ];
  return {
    direction: 'TB',
    parts: [...hosts].flatMap((key) => partOf(known.get(key))).concat(notHosted),
    nodes: wanted === undefined ? nodes : nodes.filter(({ part }) => part === wanted),
    lines,
    groupings: ['level', 'kind', 'field', 'owner'],
    says: ['level', 'state'],
    notes: absentNote(outline, plateau, ['hostedBy', 'backedUpBy']),
  };
}

const notHosted: Part = { id: 'notHosted', name: PART.notHosted, columns: 4 };

const partOf = (host: OutlineElement | undefined): Part[] =>
  host === undefined ? [] : [{ id: host.key, name: host.name, element: host, columns: 4 }];

const backupLine = ({ from, to, key }: { from: string; to: string; key: string }): GraphLine => ({
  from,
  to,
  key,
  relation: RELATION.backedUpBy,
  label: RELATION_SHORT.backup,
  style: 'dashed',
  heads: 'end',
});
