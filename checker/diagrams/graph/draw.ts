import { CUT, DIAGRAM_TITLE } from '#text/viewer/diagrams';
import { KIND_WORD } from '#text/viewer/words';
import type { Language } from '#util/bilingual';
import type { Diagram, DiagramOptions, DiagramView, ElementRow, LegendEntry, LinkRow } from '../diagram.ts';
import type { OutlineElement } from '../outline.ts';
import { type FittedGraph, fit, partBox } from './fit.ts';
import { type Flowchart, flowchart } from './flowchart.ts';
import type { Graph } from './graph.ts';
import { SHAPE_OF } from './shapes.ts';
import { joined, levelOf, stateOf } from './words.ts';

/** Cuts a graph to size, prints it, and writes the tables that say the same. */
export function drawGraph(view: DiagramView, graph: Graph, options: DiagramOptions): Diagram {
  const fitted = fit(graph, options);
  const chart = flowchart(fitted, graph.says, options);
  const isEmpty = fitted.boxes.length === 0;
  const cut = isEmpty ? [...fitted.cut, CUT.empty] : fitted.cut;
  return {
    view,
    title: DIAGRAM_TITLE[view],
    text: isEmpty ? '' : chart.text,
    nodes: isEmpty ? {} : chart.nodes,
    tables: {
      elements: elementRows(fitted, chart, options.language),
      links: linkRows(fitted, chart, options.language),
      plans: [],
    },
    legend: legendOf(fitted),
    signs: [],
    ...(cut.length === 0 ? {} : { cut: joined(cut) }),
    all: fitted.all,
    ...(fitted.focus === undefined ? {} : { focus: fitted.focus }),
    ...(fitted.groupedBy === undefined ? {} : { groupedBy: fitted.groupedBy }),
    groupings: graph.groupings,
  };
}

function elementRows(graph: FittedGraph, { nodes, idOf }: Flowchart, language: Language): ElementRow[] {
  const partNames = new Map(graph.parts.map(({ id, name }) => [id, name[language]]));
  const parts = graph.parts.flatMap(({ id, element }): ElementRow[] => {
    const drawn = idOf.get(partBox(id)) ?? '';
    return element === undefined ? [] : [elementRow([element], element.name[language], '', drawn, nodes, language)];
  });
  const boxes = graph.boxes.map(({ id, elements, group, part }) => {
    const name = (group ?? elements[0]?.name)?.[language] ?? '';
    return elementRow(elements, name, partNames.get(part) ?? '', idOf.get(id) ?? '', nodes, language);
  });
  return [...parts, ...boxes];
}

function elementRow(
  elements: readonly OutlineElement[],
  name: string,
  part: string,
  id: string,
  nodes: Flowchart['nodes'],
  language: Language,
): ElementRow {
  const same = (of: (element: OutlineElement) => string): string => [...new Set(elements.map(of))].join(', ');
  const outcome = nodes[id]?.outcome;
  return {
    id,
    keys: elements.map(({ key }) => key),
    name,
    kind: same(({ kind }) => KIND_WORD[kind][language]),
    part,
    state: same((element) => (element.kind === 'nationalSystem' ? '' : stateOf(element)[language])),
    level: same((element) => (element.level === undefined ? '' : levelOf(element)[language])),
    ...(outcome === undefined ? {} : { outcome }),
    names: elements.length > 1 ? elements.map((element) => element.name[language]) : [],
  };
}

function linkRows(graph: FittedGraph, { idOf }: Flowchart, language: Language): LinkRow[] {
  const names = new Map([
    ...graph.boxes.map(({ id, group, elements }): [string, string] => [
      id,
      (group ?? elements[0]?.name)?.[language] ?? '',
    ]),
    ...graph.parts.map(({ id, name }): [string, string] => [partBox(id), name[language]]),
  ]);
  return graph.lines.map((line) => ({
    from: names.get(line.from) ?? '',
    fromId: idOf.get(line.from) ?? '',
    relation: line.said.map(({ relation }) => relation[language]).join(', '),
    to: names.get(line.to) ?? '',
    toId: idOf.get(line.to) ?? '',
    number: line.keys.length,
    keys: line.keys,
    names: line.names,
  }));
}

function legendOf({ boxes }: FittedGraph): LegendEntry[] {
  const kinds = new Set(boxes.flatMap(({ elements }) => elements.map(({ kind }) => kind)));
  return [...kinds].map((kind) => ({ kind, shape: SHAPE_OF[kind] }));
}
