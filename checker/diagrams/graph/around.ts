import { by } from './by.ts';
import type { Graph, GraphLine } from './graph.ts';

/** The part of a graph that lies within some links of a node, with whole links: what a connection goes through stays in it. */
export function around(graph: Graph, focus: string, hops: number): Graph {
  const linesOfLink = by(graph.lines, ({ key }) => key);
  const linksOfNode = by(
    graph.lines.flatMap(({ from, to, key }) => [
      { node: from, key },
      { node: to, key },
    ]),
    ({ node }) => node,
  );
  const shared = new Set(graph.nodes.flatMap(({ element, isShared }) => (isShared === true ? [element.key] : [])));
  const nodes = new Set([focus]);
  const links = new Set<string>();
  let edge = [focus];
  for (let step = 0; step < hops; step += 1) {
    const reached = edge.flatMap((node) => linksOfNode.get(node) ?? []).map(({ key }) => key);
    for (const key of reached) links.add(key);
    const ends = reached.flatMap((key) => endsOf(linesOfLink.get(key) ?? []));
    edge = [...new Set(ends.filter((end) => !nodes.has(end)))].filter((end) => !shared.has(end));
    for (const end of ends) nodes.add(end);
  }
  return {
    ...graph,
    nodes: graph.nodes.filter(({ element }) => nodes.has(element.key)),
    lines: graph.lines.filter(({ key }) => links.has(key)),
  };
}

const endsOf = (lines: readonly GraphLine[]): string[] => lines.flatMap(({ from, to }) => [from, to]);
