import { PART } from '#text/viewer/diagrams';
import type { Diagram, DiagramOptions } from './diagram.ts';
import { drawGraph } from './graph/draw.ts';
import type { Graph, GraphLine } from './graph/graph.ts';
import { absentNote, elementsByKey, linksIn, nodesOfLines, stretches } from './graph/pick.ts';
import { referenceLine } from './graph/reference-line.ts';
import { carriesOthers } from './integration.ts';
import type { Outline, OutlineElement } from './outline.ts';

const referenceKinds = [
  'reads',
  'copyOf',
  'usesCodeList',
  'sharedThrough',
  'publishedOn',
  'reuses',
  'hostedBy',
] as const;

/** Which systems of the province use national databases and systems, and by which way. */
export const national = (outline: Outline, options: DiagramOptions): Diagram =>
  drawGraph('national', pick(outline, options), options);

function pick(outline: Outline, { plateau }: DiagramOptions): Graph {
  const known = elementsByKey(outline);
  const isNational = (key: string): boolean => known.get(key)?.kind === 'nationalSystem';
  const connections = linksIn(outline, plateau, ['connection']).filter(({ from, to, via }) =>
    [from, to, ...via].some(isNational),
  );
  const references = linksIn(outline, plateau, referenceKinds).filter(
    ({ from, to }) => isNational(from) || isNational(to),
  );
  const lines: GraphLine[] = [
    ...connections.flatMap((link) => stretches(link, known)),
    ...references.map((link) => referenceLine(link)),
  ];
  return {
    direction: 'TB',
    parts: [
      { id: 'databases', name: PART.nationalDatabases },
      { id: 'systems', name: PART.nationalSystems },
      { id: 'platforms', name: PART.provincePlatforms },
      { id: 'own', name: PART.provinceSystems },
    ],
    nodes: nodesOfLines(outline, lines, (element) => ({
      part: partOf(element),
      isHub: carriesOthers(element),
      isShared: carriesOthers(element),
    })),
    lines,
    groupings: ['field', 'kind', 'owner', 'layer'],
    says: ['state'],
    notes: absentNote(outline, plateau, ['connection']),
  };
}

function partOf({ kind, role }: OutlineElement): string {
  if (kind === 'nationalSystem') return role === 'database' ? 'databases' : 'systems';
  return kind === 'platform' ? 'platforms' : 'own';
}
