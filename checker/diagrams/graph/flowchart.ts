import type { Outcome } from '#generated/types';
import { PART } from '#text/viewer/diagrams';
import { KIND_WORD } from '#text/viewer/words';
import type { Language } from '#util/bilingual';
import { shorten } from '#util/visible-text';
import type { DiagramNode, DiagramOptions } from '../diagram.ts';
import { nodeId, partId, quotedLabel } from '../mermaid-text.ts';
import type { OutlineElement, OutlineKind } from '../outline.ts';
import { by } from './by.ts';
import { type FittedGraph, type FittedLine, partBox } from './fit.ts';
import type { Graph, Part } from './graph.ts';
import type { Box } from './group.ts';
import { outcomeMark, worstOf } from './outcome-sign.ts';
import { SHAPE_OF, shaped } from './shapes.ts';
import { filled, levelOf, stateOf } from './words.ts';

/** Names longer than this are cut in a box; the table has them whole. */
const LONGEST_NAME = 100;

/** The kinds whose state a picture of an architecture is about; an organisation or a function just is. */
const livingKinds: ReadonlySet<OutlineKind> = new Set([
  'application',
  'platform',
  'dataAsset',
  'facility',
  'network',
  'measure',
  'initiative',
]);

/** A drawing as Mermaid text, and what each id in it stands for. */
export interface Flowchart {
  readonly text: string;
  readonly nodes: Readonly<Record<string, DiagramNode>>;
  /** The id of each box and of each part. */
  readonly idOf: ReadonlyMap<string, string>;
}

/** Prints a fitted graph as a Mermaid flowchart. */
export function flowchart(graph: FittedGraph, says: Graph['says'], options: DiagramOptions): Flowchart {
  const idOf = new Map([
    ...graph.boxes.map(({ id }, position): [string, string] => [id, nodeId(position)]),
    ...graph.parts.map(({ id }, position): [string, string] => [partBox(id), partId(position)]),
  ]);
  const idFor = (box: string): string => idOf.get(box) ?? '';
  const nodes = Object.fromEntries([
    ...graph.parts.map((part): [string, DiagramNode] => [idFor(partBox(part.id)), partNode(part, options)]),
    ...graph.boxes.map((box): [string, DiagramNode] => [idFor(box.id), boxNode(box, says, options)]),
  ]);
  const text = [
    `flowchart ${graph.direction}`,
    ...bodyLines(graph, nodes, idFor, options),
    ...graph.lines.map((line) => lineText(line, idFor, options)),
    ...classLines(graph, nodes, idFor, options),
  ];
  return { text: `${text.join('\n')}\n`, nodes, idOf };
}

type IdFor = (box: string) => string;
type Nodes = Readonly<Record<string, DiagramNode>>;

function bodyLines(graph: FittedGraph, nodes: Nodes, idFor: IdFor, options: DiagramOptions): string[] {
  const mode = options.labels ?? 'html';
  const print = (box: Box): string => {
    const id = idFor(box.id);
    const kinds = new Set(box.elements.map(({ kind }) => SHAPE_OF[kind]));
    const [shape = 'box'] = kinds.size === 1 ? kinds : [];
    return `${id}${shaped(quotedLabel(nodes[id]?.lines ?? [], mode), shape)}`;
  };
  const inPart = by(graph.boxes, ({ part }) => part);
  const homes = new Set(graph.parts.map(({ id }) => id));
  return [
    ...graph.parts.flatMap((part) => {
      const id = idFor(partBox(part.id));
      const members = inPart.get(part.id) ?? [];
      return [
        `  subgraph ${id}[${quotedLabel(nodes[id]?.lines ?? [], mode)}]`,
        ...members.map((box) => `    ${print(box)}`),
        ...gridLines(
          members.map((box) => idFor(box.id)),
          part.columns,
        ),
        '  end',
      ];
    }),
    ...graph.boxes.filter(({ part }) => !homes.has(part)).map((box) => `  ${print(box)}`),
  ];
}

/** Boxes that no line orders would stand in one endless row: unseen lines put them below each other. */
function gridLines(ids: readonly string[], columns: number | undefined): string[] {
  if (columns === undefined) return [];
  return ids.flatMap((id, position) => {
    const below = ids[position + columns];
    return below === undefined ? [] : [`    ${id} ~~~ ${below}`];
  });
}

const arrows = {
  solid: { none: '---', end: '-->', both: '<-->' },
  dashed: { none: '-.-', end: '-.->', both: '<-.->' },
  thick: { none: '===', end: '==>', both: '<==>' },
} as const;

function lineText(line: FittedLine, idFor: IdFor, options: DiagramOptions): string {
  const arrow = arrows[line.style][line.heads];
  const said = labelOf(line, options.language);
  const label = said === '' ? '' : `|${quotedLabel([said], options.labels ?? 'html')}|`;
  return `  ${idFor(line.from)} ${arrow}${label} ${idFor(line.to)}`;
}

/** What a line says: its labels with their numbers, or just how many links it stands for. */
function labelOf({ said, keys }: FittedLine, language: Language): string {
  const labels = said.flatMap(({ label, n }) => {
    if (label === undefined) return [];
    return [n === 1 ? label[language] : filled(PART.times, { label, n })[language]];
  });
  const isSilent = labels.length === 0 && keys.length > 1;
  return isSilent ? filled(PART.timesOnly, { n: keys.length })[language] : labels.join(', ');
}

function partNode({ name, element }: Part, { language, outcomes }: DiagramOptions): DiagramNode {
  const title = shorten(name[language], LONGEST_NAME);
  const outcome = element === undefined ? undefined : outcomes?.[element.key];
  return {
    keys: element === undefined ? [] : [element.key],
    lines: outcome === undefined ? [title] : [title, outcomeMark(outcome, language)],
    ...(outcome === undefined ? {} : { outcome }),
  };
}

function boxNode({ elements, group }: Box, says: Graph['says'], options: DiagramOptions): DiagramNode {
  const { language, outcomes } = options;
  const [first] = elements;
  const name = (group ?? first?.name)?.[language] ?? '';
  const worst = worstOf(elements.map(({ key }) => outcomes?.[key]));
  const details = group === undefined && first !== undefined ? detailsOf(first, says, language) : [];
  return {
    keys: elements.map(({ key }) => key),
    lines: [
      shorten(name, LONGEST_NAME),
      ...details,
      ...(worst === undefined ? [] : [outcomeMark(worst.outcome, language, group === undefined ? 1 : worst.n)]),
    ],
    ...(worst === undefined ? {} : { outcome: worst.outcome }),
  };
}

function detailsOf(element: Box['elements'][number], says: Graph['says'], language: Language): string[] {
  return says.flatMap((what) => {
    if (what === 'kind') return [KIND_WORD[element.kind][language]];
    if (what === 'level') return [levelOf(element)[language]];
    // What operates is the rule and needs no word.
    const isPlain = element.lifecycle === 'operating' || !livingKinds.has(element.kind);
    return isPlain ? [] : [`(${stateOf(element)[language].toLowerCase()})`];
  });
}

const isOpen = ({ kind, lifecycle }: OutlineElement): boolean => livingKinds.has(kind) && lifecycle === undefined;

const CLASS_OF_OUTCOME: Readonly<Record<Outcome, string>> = {
  fail: 'oFail',
  error: 'oFail',
  unknown: 'oUnknown',
  manual: 'oUnknown',
  waived: 'oWaived',
  pass: 'oPass',
  notApplicable: 'oNone',
};

/** Colours for light paper; in the viewer the page's own style gives them. */
const COLOURS: Readonly<Record<string, string>> = {
  oFail: 'fill:#fdecea,stroke:#b3261e,stroke-width:2px,color:#1f2328',
  oUnknown: 'fill:#fff6e0,stroke:#8a5a00,color:#1f2328',
  oPass: 'fill:#e8f5ec,stroke:#1d6b3a,color:#1f2328',
  oWaived: 'fill:#eef0f4,stroke:#5b6472,color:#1f2328',
  oNone: 'fill:#ffffff,stroke:#5b6472,color:#1f2328',
  kOutside: 'fill:#eaf1fb,stroke:#2f5d9b,color:#1f2328',
  isUnstated: 'stroke-dasharray:5 3',
  isGroup: 'stroke-width:3px',
  isFocus: 'stroke-width:4px',
};

function classLines(graph: FittedGraph, nodes: Nodes, idFor: IdFor, options: DiagramOptions): string[] {
  const members = new Map<string, string[]>();
  const add = (name: string, id: string): void => void members.set(name, [...(members.get(name) ?? []), id]);
  for (const { id, elements, group } of graph.boxes) {
    const node = idFor(id);
    const outcome = nodes[node]?.outcome;
    const [first] = elements;
    if (elements.every(({ layer }) => layer === 'external')) add('kOutside', node);
    if (outcome !== undefined) add(CLASS_OF_OUTCOME[outcome], node);
    if (first !== undefined && group === undefined && isOpen(first)) add('isUnstated', node);
    if (group !== undefined) add('isGroup', node);
    if (id === graph.focus) add('isFocus', node);
  }
  const used = [...members].sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    ...(options.coloured === true ? used.map(([name]) => `  classDef ${name} ${COLOURS[name] ?? ''}`) : []),
    ...used.map(([name, ids]) => `  class ${ids.join(',')} ${name}`),
  ];
}
