import type { Plugin } from 'vite';

const EMPTY = '\0kientruc-empty-diagram';

/** The kinds of diagram that the viewer draws, and the layout it falls back to, by the start of their file names. */
const needed = /^(flowDiagram|ganttDiagram|dagre)-/;

/** Files of Mermaid that hold one kind of diagram, one layout, or what only other kinds use. */
const optional = /(Diagram(-v2)?-|^diagram-|-definition-|^(dagre|swimlanes|cose-bilkent|katex|sizeCapture)-)/;

const packages = new Set(['katex', 'cytoscape', 'cytoscape-cose-bilkent', 'cytoscape-fcose', '@mermaid-js/parser']);

/** Puts an empty module in the place of every diagram kind of Mermaid that the viewer never draws; four fifths of it are such. */
export function onlyNeededDiagrams(): Plugin {
  return {
    name: 'kientruc-only-needed-diagrams',
    enforce: 'pre',
    apply: 'build',
    resolveId: (source, importer) => (isUnneeded(source, importer ?? '') ? EMPTY : undefined),
    load: (id) => (id === EMPTY ? 'export const diagram = {}; export default {};' : undefined),
  };
}

function isUnneeded(source: string, importer: string): boolean {
  const isElk = importer.includes('/@mermaid-js/layout-elk/');
  if (!isElk && !importer.includes('/node_modules/mermaid/')) return false;
  if (packages.has(source)) return true;
  const name = source.slice(source.lastIndexOf('/') + 1);
  // ELK's package brings a copy of all of Mermaid, of which only its own layout is used.
  return source.startsWith('.') && optional.test(name) && (isElk || !needed.test(name));
}
