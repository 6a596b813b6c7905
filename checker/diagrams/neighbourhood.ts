import { CUT } from '#text/viewer/diagrams';
import type { Diagram, DiagramOptions } from './diagram.ts';
import { drawGraph } from './graph/draw.ts';
import type { Graph, GraphLine } from './graph/graph.ts';
import { elementsByKey, stretches } from './graph/pick.ts';
import { referenceLine } from './graph/reference-line.ts';
import { filled } from './graph/words.ts';
import type { Outline, OutlineKind } from './outline.ts';

/** What many elements share without being each other's neighbours. */
const sharedKinds: ReadonlySet<OutlineKind> = new Set([
  'organisation',
  'platform',
  'facility',
  'network',
  'standard',
  'measure',
]);

/** Everything that one element is linked to within one or two steps. */
export function neighbourhood(outline: Outline, options: DiagramOptions): Diagram {
  const graph = pick(outline, options);
  const isKnown = graph.nodes.some(({ element }) => element.key === options.focus);
  const centre = isKnown ? options.focus : mostLinked(graph);
  if (centre === undefined) return drawGraph('neighbourhood', { ...graph, nodes: [], lines: [] }, options);
  const name = graph.nodes.find(({ element }) => element.key === centre)?.element.name ?? { vi: '', en: '' };
  const notes = isKnown ? graph.notes : [...graph.notes, filled(CUT.centre, { name })];
  return drawGraph('neighbourhood', { ...graph, notes }, { ...options, focus: centre });
}

function pick(outline: Outline, { plateau }: DiagramOptions): Graph {
  const known = elementsByKey(outline);
  const isThere = (key: string): boolean => (known.get(key)?.presence[plateau] ?? 'absent') !== 'absent';
  const links = outline.links.filter(
    ({ from, to, presence }) => presence[plateau] !== 'absent' && isThere(from) && isThere(to) && from !== to,
  );
  return {
    direction: 'LR',
    parts: [],
    nodes: outline.elements
      .filter(({ key }) => isThere(key))
      .map((element) => ({ element, part: '', isShared: sharedKinds.has(element.kind) })),
    lines: links.flatMap((link) => (link.kind === 'connection' ? stretches(link, known) : [referenceLine(link)])),
    groupings: ['kind', 'layer', 'field', 'owner'],
    says: ['kind', 'state'],
    isAboutCentre: true,
    notes: [],
  };
}

/** The element at which the most lines end; of several the first of the model. */
function mostLinked({ lines, nodes }: { lines: readonly GraphLine[]; nodes: Graph['nodes'] }): string | undefined {
  const numbers = new Map<string, number>();
  for (const { from, to } of lines) {
    for (const key of [from, to]) numbers.set(key, (numbers.get(key) ?? 0) + 1);
  }
  let best: { key: string; n: number } | undefined;
  for (const { element } of nodes) {
    const n = numbers.get(element.key) ?? 0;
    if (n > (best?.n ?? 0)) best = { key: element.key, n };
  }
  return best?.key;
}
