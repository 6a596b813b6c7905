import { PART, RELATION, RELATION_SHORT } from '#text/viewer/diagrams';
import type { Diagram, DiagramOptions } from './diagram.ts';
import { drawGraph } from './graph/draw.ts';
import type { Graph, GraphLine } from './graph/graph.ts';
import { absentNote, elementsByKey, linksIn, nodesOfLines } from './graph/pick.ts';
import type { Outline, OutlineElement, OutlineKind, OutlineLink } from './outline.ts';

const kinds = ['delivers', 'servedByApplication', 'supportsFunction', 'writes', 'reads'] as const;

const partOfKind: Partial<Record<OutlineKind, string>> = {
  function: 'functions',
  service: 'services',
  application: 'systems',
  platform: 'systems',
  dataAsset: 'data',
  nationalSystem: 'data',
};

/** Which services and applications carry a business function, and which data they use. */
export const trace = (outline: Outline, options: DiagramOptions): Diagram =>
  drawGraph('trace', pick(outline, options), options);

function pick(outline: Outline, { plateau }: DiagramOptions): Graph {
  const known = elementsByKey(outline);
  const lines = linksIn(outline, plateau, kinds).flatMap((link) => step(link, known));
  return {
    direction: 'LR',
    parts: [
      { id: 'functions', name: PART.functions },
      { id: 'services', name: PART.services },
      { id: 'systems', name: PART.systems },
      { id: 'data', name: PART.data },
    ],
    nodes: nodesOfLines(outline, lines, ({ kind }) => ({ part: partOfKind[kind] ?? '' })),
    lines,
    groupings: ['field', 'kind', 'owner'],
    says: ['state'],
    notes: absentNote(outline, plateau, kinds),
  };
}

/** A step towards the data; data that a service asks for is the matter of another drawing. */
function step(link: OutlineLink, known: ReadonlyMap<string, OutlineElement>): GraphLine[] {
  const { from, to, key, presence } = link;
  const line = { key, style: presence.current === 'unstated' ? 'dashed' : 'solid', heads: 'end' } as const;
  const isSystem = ['application', 'platform'].includes(known.get(from)?.kind ?? '');
  switch (link.kind) {
    case 'delivers':
      return [{ ...line, from: to, to: from, relation: RELATION.hasService }];
    case 'servedByApplication':
      return [{ ...line, from, to, relation: RELATION.servedByApplication }];
    case 'supportsFunction':
      return [{ ...line, from: to, to: from, relation: RELATION.isSupported }];
    case 'writes':
      return isSystem ? [{ ...line, from, to, relation: RELATION.writes, label: RELATION_SHORT.writes }] : [];
    case 'reads':
      return isSystem ? [{ ...line, from, to, relation: RELATION.reads, label: RELATION_SHORT.reads }] : [];
    default:
      return [];
  }
}
