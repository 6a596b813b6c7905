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
  const lines = linksIn(outline, plateau, ['writes', 'reads']).map(flow);
  const used = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const unused = outline.elements.filter(
    ({ key, kind, presence }) => kind === 'dataAsset' && presence[plateau] !== 'absent' && !used.has(key),
  );
  return {
    direction: 'LR',
    parts: [{ id: 'unused', name: PART.unused, columns: 1 }],
    nodes: [
      ...nodesOfLines(outline, lines, () => ({ part: '' })),
      ...unused.map((element) => ({ element, part: 'unused' })),
    ],
    lines,
    groupings: ['field', 'owner', 'kind'],
    says: ['state'],
    notes: absentNote(outline, plateau, ['writes', 'reads']),
  };
}

/** Lines run as the data flows: from the writer to the data, from the data to the reader. */
function flow({ kind, from, to, key, presence }: OutlineLink): GraphLine {
  const style = presence.current === 'unstated' ? 'dashed' : 'solid';
  return kind === 'writes'
    ? { from, to, key, relation: RELATION.writes, label: RELATION_SHORT.writes, style, heads: 'end' }
    : { from: to, to: from, key, relation: RELATION.isRead, label: RELATION_SHORT.reads, style, heads: 'end' };
}
