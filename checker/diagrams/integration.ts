import { LAYER_WORD } from '#text/viewer/words';
import type { Diagram, DiagramOptions } from './diagram.ts';
import { drawGraph } from './graph/draw.ts';
import type { Graph } from './graph/graph.ts';
import { absentNote, elementsByKey, linksIn, nodesOfLines, stretches } from './graph/pick.ts';
import type { Outline, OutlineElement } from './outline.ts';

const layersFromTop = [
  'external',
  'integration',
  'channels',
  'users',
  'portalServices',
  'applicationsData',
  'direction',
  'infrastructure',
  'security',
] as const;

/** Who connects to whom, and through what. */
export const integration = (outline: Outline, options: DiagramOptions): Diagram =>
  drawGraph('integration', pick(outline, options), options);

function pick(outline: Outline, { plateau }: DiagramOptions): Graph {
  const known = elementsByKey(outline);
  const lines = linksIn(outline, plateau, ['connection']).flatMap((link) => stretches(link, known));
  return {
    direction: 'TB',
    parts: layersFromTop.map((layer) => ({ id: layer, name: LAYER_WORD[layer] })),
    nodes: nodesOfLines(outline, lines, (element) => ({
      part: element.layer,
      isHub: carriesOthers(element),
      isShared: carriesOthers(element),
    })),
    lines,
    groupings: ['field', 'layer', 'owner', 'kind'],
    says: ['state'],
    notes: absentNote(outline, plateau, ['connection']),
  };
}

/** Whether connections go through an element rather than to it. */
export const carriesOthers = ({ kind, role }: OutlineElement): boolean =>
  kind === 'platform' || (kind === 'nationalSystem' && (role === 'platform' || role === 'axis'));
