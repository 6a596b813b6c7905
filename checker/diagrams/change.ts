import { PART, RELATION, RELATION_SHORT } from '#text/viewer/diagrams';
import { LAYER_WORD } from '#text/viewer/words';
import type { Bilingual } from '#util/bilingual';
import { type Diagram, type DiagramOptions, SOFT_LIMIT } from './diagram.ts';
import { drawGraph } from './graph/draw.ts';
import type { Graph, GraphLine, GraphNode } from './graph/graph.ts';
import { elementsByKey } from './graph/pick.ts';
import type { Outline, OutlineElement, OutlineKind, OutlineLink } from './outline.ts';

const changingKinds: ReadonlySet<OutlineKind> = new Set([
  'application',
  'platform',
  'dataAsset',
  'facility',
  'network',
  'service',
]);

type Fate = 'added' | 'removed' | 'kept' | 'unstated' | 'absent';

/** What is added, given up and kept between the current and the target architecture. */
export const change = (outline: Outline, options: DiagramOptions): Diagram =>
  drawGraph('change', pick(outline), options);

function pick(outline: Outline): Graph {
  const known = elementsByKey(outline);
  const fateOfKey = (key: string): Fate | undefined => {
    const element = known.get(key);
    return element === undefined ? undefined : fateOf(element);
  };
  const connections = outline.links.flatMap((link) => changedConnection(link, known));
  const orders = outline.links.flatMap((link) => order(link, known, fateOfKey));
  const lines = [...connections, ...orders];
  const ends = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const nodes = outline.elements.flatMap((element): GraphNode[] => {
    const fate = fateOf(element);
    if (element.kind === 'initiative') return ends.has(element.key) ? [{ element, part: 'initiatives' }] : [];
    if (element.kind === 'nationalSystem') return ends.has(element.key) ? [{ element, part: 'external' }] : [];
    return changingKinds.has(element.kind) && fate !== 'absent' ? [{ element, part: fate }] : [];
  });
  // What changes is what the drawing is for: it is grouped only where there is too much of it.
  const isChanging = ({ part }: GraphNode): boolean => ['initiatives', 'added', 'removed'].includes(part);
  const isFew = nodes.filter(isChanging).length <= SOFT_LIMIT;
  return {
    direction: 'LR',
    parts: [
      { id: 'initiatives', name: PART.initiatives },
      { id: 'added', name: PART.added },
      { id: 'removed', name: PART.removed },
      { id: 'kept', name: PART.kept, columns: 4 },
      { id: 'unstated', name: PART.presenceUnstated, columns: 4 },
      { id: 'external', name: LAYER_WORD.external },
    ],
    nodes: nodes.map((node) => ({ ...node, isHub: isFew && isChanging(node) })),
    lines,
    groupings: ['kind', 'field', 'layer', 'owner'],
    says: ['state'],
    notes: [],
  };
}

function fateOf({ presence: { current, target } }: Pick<OutlineElement, 'presence'>): Fate {
  if (current === 'unstated' || target === 'unstated') return 'unstated';
  if (current === target) return current === 'present' ? 'kept' : 'absent';
  return target === 'present' ? 'added' : 'removed';
}

const marks: Readonly<Record<string, { relation: Bilingual; label: Bilingual; style: GraphLine['style'] }>> = {
  added: { relation: RELATION.newConnection, label: RELATION_SHORT.added, style: 'thick' },
  removed: { relation: RELATION.oldConnection, label: RELATION_SHORT.removed, style: 'dashed' },
};

function changedConnection(link: OutlineLink, known: ReadonlyMap<string, OutlineElement>): GraphLine[] {
  const mark = link.kind === 'connection' ? marks[fateOf(link)] : undefined;
  const isDrawn = (key: string): boolean => {
    const element = known.get(key);
    return element !== undefined && fateOf(element) !== 'absent';
  };
  if (mark === undefined || !isDrawn(link.from) || !isDrawn(link.to)) return [];
  const name = link.name === undefined ? {} : { name: link.name };
  return [{ from: link.from, to: link.to, key: link.key, heads: 'end', ...mark, ...name }];
}

/** An initiative that makes or changes an element. */
function order(
  { kind, from, to, key }: OutlineLink,
  known: ReadonlyMap<string, OutlineElement>,
  fateOfKey: (key: string) => Fate | undefined,
): GraphLine[] {
  if (kind !== 'concerns' || known.get(from)?.kind !== 'initiative') return [];
  const target = known.get(to);
  if (target === undefined || !changingKinds.has(target.kind) || fateOfKey(to) === 'absent') return [];
  return [{ from, to, key, relation: RELATION.concerns, style: 'solid', heads: 'end' }];
}
