import { CUT, GROUP_BY } from '#text/viewer/diagrams';
import type { Bilingual } from '#util/bilingual';
import { type DiagramOptions, type Grouping, HARD_LIMIT, SOFT_LIMIT } from '../diagram.ts';
import { around } from './around.ts';
import type { Graph, GraphLine, LineHeads, LineStyle, Part } from './graph.ts';
import { type Box, groupedBoxes, mergedBoxes, singleBoxes } from './group.ts';
import { filled } from './words.ts';

/** A grouping with more boxes than this is no gain over none. */
const READABLE = 35;

/** More lines than this between sixty boxes are a tangle. */
const LINE_LIMIT = 150;

/** One of the things a line says: of how many links. */
export interface Said {
  readonly relation: Bilingual;
  readonly label?: Bilingual;
  readonly n: number;
}

/** A line of the drawing: everything between two boxes in one direction, or both where the links have no start of their own. */
export interface FittedLine {
  readonly from: string;
  readonly to: string;
  readonly keys: readonly string[];
  readonly names: readonly string[];
  readonly said: readonly Said[];
  readonly style: LineStyle;
  readonly heads: LineHeads;
}

/** A graph cut to what can be read. */
export interface FittedGraph {
  readonly direction: Graph['direction'];
  readonly parts: readonly Part[];
  readonly boxes: readonly Box[];
  readonly lines: readonly FittedLine[];
  readonly cut: readonly Bilingual[];
  readonly all: number;
  readonly focus?: string;
  readonly groupedBy?: Grouping;
}

/** The end of a line at a part of the drawing. */
export const partBox = (part: string): string => `part:${part}`;

/** Cuts a graph to what can be read: a filter, a neighbourhood, groups; and says in words what was left out. */
export function fit(graph: Graph, options: DiagramOptions): FittedGraph {
  const cut: Bilingual[] = [...graph.notes];
  const chosen = filtered(graph, options, cut);
  const focus = chosen.nodes.some(({ element }) => element.key === options.focus) ? options.focus : undefined;
  if (options.focus !== undefined && focus === undefined) cut.push(CUT.focusGone);
  const near = focus === undefined ? chosen : nearby(chosen, focus, options, cut);
  const { boxes, groupedBy } = boxed(near, focus, options, cut);
  const lines = shortened(fittedLines(near, boxes), cut);
  const used = new Set(boxes.map(({ part }) => part));
  return {
    direction: graph.direction,
    parts: graph.parts.filter(({ id }) => used.has(id)),
    boxes,
    lines,
    cut,
    all: graph.nodes.length,
    ...(focus === undefined ? {} : { focus }),
    ...(groupedBy === undefined ? {} : { groupedBy }),
  };
}

function filtered(graph: Graph, { only, focus }: DiagramOptions, cut: Bilingual[]): Graph {
  if (only === undefined) return graph;
  const wanted = new Set(focus === undefined ? only : [...only, focus]);
  const nodes = graph.nodes.filter(({ element }) => wanted.has(element.key));
  if (nodes.length < graph.nodes.length) cut.push(filled(CUT.only, { n: nodes.length }));
  const kept = new Set(nodes.map(({ element }) => element.key));
  return { ...graph, nodes, lines: graph.lines.filter(({ from, to }) => kept.has(from) && kept.has(to)) };
}

function nearby(graph: Graph, focus: string, options: DiagramOptions, cut: Bilingual[]): Graph {
  const name = graph.nodes.find(({ element }) => element.key === focus)?.element.name ?? { vi: '', en: '' };
  const wide = around(graph, focus, options.hops ?? 1);
  const isTooWide = options.hops === 2 && wide.nodes.length > HARD_LIMIT;
  if (isTooWide) cut.push(filled(CUT.oneHop, { n: wide.nodes.length, limit: HARD_LIMIT }));
  const near = isTooWide ? around(graph, focus, 1) : wide;
  const hops = isTooWide ? 1 : (options.hops ?? 1);
  if (near.nodes.length < graph.nodes.length && graph.isAboutCentre !== true)
    cut.push(filled(CUT.around, { name, hops }));
  return near;
}

type Boxed = { readonly boxes: readonly Box[]; readonly groupedBy?: Grouping };

function boxed(graph: Graph, focus: string | undefined, options: DiagramOptions, cut: Bilingual[]): Boxed {
  const n = graph.nodes.length;
  const { groupBy } = options;
  const isOpen = groupBy === 'none' || (groupBy === undefined && n <= SOFT_LIMIT);
  if (isOpen && n <= HARD_LIMIT) return { boxes: singleBoxes(graph.nodes) };
  const chosen = groupBy === undefined || groupBy === 'none' ? bestGrouping(graph) : groupBy;
  const alone = new Set([...(options.open ?? []), ...(focus === undefined ? [] : [focus])]);
  const boxes = groupedBoxes(openHubs(graph), chosen, alone);
  if (groupBy === 'none') cut.push(filled(CUT.tooManyToOpen, { n, limit: HARD_LIMIT }));
  if (boxes.length < n) {
    const isOurs = groupBy === undefined || groupBy === 'none';
    cut.push(filled(isOurs ? CUT.grouped : CUT.chosenGroups, { n, limit: SOFT_LIMIT, by: GROUP_BY[chosen] }));
  }
  if (boxes.length <= HARD_LIMIT) return { boxes, groupedBy: chosen };
  cut.push(filled(CUT.merged, { limit: HARD_LIMIT }));
  return { boxes: mergedBoxes(boxes, HARD_LIMIT, alone), groupedBy: chosen };
}

/** The first grouping that makes the drawing readable at a glance, else the one with the fewest boxes. */
function bestGrouping(graph: Graph): Grouping {
  const sizes = graph.groupings.map((by) => ({ by, size: groupedBoxes(openHubs(graph), by, new Set()).length }));
  const readable = sizes.find(({ size }) => size <= READABLE);
  const smallest = [...sizes].sort((one, other) => one.size - other.size)[0];
  return (readable ?? smallest)?.by ?? 'kind';
}

/** Where there are very many hubs, they are grouped like everything else. */
function openHubs({ nodes }: Graph): Graph['nodes'] {
  const hubs = nodes.filter(({ isHub }) => isHub === true).length;
  return hubs <= SOFT_LIMIT ? nodes : nodes.map((node) => ({ ...node, isHub: false }));
}

interface OpenLine {
  readonly from: string;
  readonly to: string;
  readonly keys: Set<string>;
  readonly names: Set<string>;
  readonly said: Map<string, { readonly line: GraphLine; readonly keys: Set<string> }>;
  readonly styles: Set<LineStyle>;
  readonly heads: Set<'from' | 'to'>;
}

function fittedLines(graph: Graph, boxes: readonly Box[]): FittedLine[] {
  const boxOf = new Map([
    ...graph.parts.flatMap(({ id, element }): [string, string][] =>
      element === undefined ? [] : [[element.key, partBox(id)]],
    ),
    ...boxes.flatMap(({ id, elements }) => elements.map(({ key }): [string, string] => [key, id])),
  ]);
  const lines = new Map<string, OpenLine>();
  for (const line of graph.lines) {
    const from = boxOf.get(line.from);
    const to = boxOf.get(line.to);
    // A line inside one group shows nothing but a loop; the opened group has it.
    if (from === undefined || to === undefined || (from === to && line.from !== line.to)) continue;
    const there = [from, to].join('\u0000');
    const back = [to, from].join('\u0000');
    const id = line.isMutual === true && lines.has(back) ? back : there;
    const open = lines.get(id) ?? openLine(from, to);
    lines.set(id, open);
    add(line, open, id === there);
  }
  return [...lines.values()].map(closed);
}

const openLine = (from: string, to: string): OpenLine => ({
  from,
  to,
  keys: new Set(),
  names: new Set(),
  said: new Map(),
  styles: new Set(),
  heads: new Set(),
});

function add(line: GraphLine, open: OpenLine, isForward: boolean): void {
  open.keys.add(line.key);
  if (line.name !== undefined) open.names.add(line.name);
  open.styles.add(line.style);
  if (line.heads !== 'none') open.heads.add(isForward ? 'to' : 'from');
  if (line.heads === 'both') open.heads.add('from').add('to');
  const said = open.said.get(line.relation.en) ?? { line, keys: new Set() };
  said.keys.add(line.key);
  open.said.set(line.relation.en, said);
}

function closed({ from, to, keys, names, said, styles, heads }: OpenLine): FittedLine {
  const isTurned = heads.size === 1 && heads.has('from');
  const style = (['thick', 'solid', 'dashed'] as const).find((one) => styles.has(one)) ?? 'solid';
  return {
    from: isTurned ? to : from,
    to: isTurned ? from : to,
    keys: [...keys],
    names: [...names],
    said: [...said.values()].map(({ line, keys: { size } }) => ({
      relation: line.relation,
      ...(line.label === undefined ? {} : { label: line.label }),
      n: size,
    })),
    style,
    heads: heads.size === 2 ? 'both' : heads.size === 1 ? 'end' : 'none',
  };
}

function shortened(lines: readonly FittedLine[], cut: Bilingual[]): readonly FittedLine[] {
  if (lines.length <= LINE_LIMIT) return lines;
  const weights = lines.map(({ keys }) => keys.length).sort((one, other) => other - one);
  const least = weights[LINE_LIMIT - 1] ?? 0;
  const heavier = lines.filter(({ keys }) => keys.length > least);
  const equal = lines.filter(({ keys }) => keys.length === least).slice(0, LINE_LIMIT - heavier.length);
  const kept = new Set([...heavier, ...equal]);
  cut.push(filled(CUT.lines, { n: lines.length, limit: LINE_LIMIT }));
  return lines.filter((line) => kept.has(line));
}
