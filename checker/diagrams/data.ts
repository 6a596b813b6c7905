import { PART, RELATION, RELATION_SHORT } from '#text/viewer/diagrams';
import type { Diagram, DiagramOptions } from './diagram.ts';
import { drawGraph } from './graph/draw.ts';
import type { Graph, GraphLine } from './graph/graph.ts';
import { absentNote, linksIn, nodesOfLines } from './graph/pick.ts';
import type { Outline, OutlineLink } from './outline.ts';

/** Which system writes each database, and which systems read it. */
export const data = (outline: Outline, options: DiagramOptions): Diagram =>
  drawGraph('data', pick(outline, options), options);

function pick(outline: Outline, { plateau }: DiagramOptions): Graph {
  const lines = linksIn(outline, plateau, ['writes', 'reads']).map(action);
  const acting = new Set(lines.map(({ from }) => from));
  const used = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const unused = outline.elements.filter(
    ({ key, kind, presence }) => kind === 'dataAsset' && presence[plateau] !== 'absent' && !used.has(key),
  );
  return {
    direction: 'LR',
    parts: [
      { id: 'systems', name: PART.actors },
      { id: 'data', name: PART.data },
      { id: 'unused', name: PART.unused, columns: 6 },
    ],
    nodes: [
      ...nodesOfLines(outline, lines, ({ key }) => ({ part: acting.has(key) ? 'systems' : 'data' })),
      ...unused.map((element) => ({ element, part: 'unused' })),
    ],
    lines,
    groupings: ['field', 'owner', 'kind'],
    says: ['state'],
    notes: absentNote(outline, plateau, ['writes', 'reads']),
  };
}

/** Lines run from the system that acts to the data that it writes or reads. */
const action = ({ kind, from, to, key, presence }: OutlineLink): GraphLine => ({
  from,
  to,
  key,
  relation: kind === 'writes' ? RELATION.writes : RELATION.reads,
  label: kind === 'writes' ? RELATION_SHORT.writes : RELATION_SHORT.reads,
  style: presence.current === 'unstated' ? 'dashed' : 'solid',
  heads: 'end',
});
