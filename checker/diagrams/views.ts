import { change } from './change.ts';
import { data } from './data.ts';
import type { Diagram, DiagramOptions, DiagramView } from './diagram.ts';
import { hosting } from './hosting.ts';
import { integration } from './integration.ts';
import { national } from './national.ts';
import { neighbourhood } from './neighbourhood.ts';
import type { Outline } from './outline.ts';
import { roadmap } from './roadmap.ts';
import { trace } from './trace.ts';

const builders = {
  integration,
  national,
  hosting,
  data,
  trace,
  neighbourhood,
  roadmap,
  change,
} as const satisfies Record<DiagramView, (outline: Outline, options: DiagramOptions) => Diagram>;

/** Draws one view of a model as Mermaid text, cut to what can be read, with tables that say the same. */
export const diagramOf = (view: DiagramView, outline: Outline, options: DiagramOptions): Diagram =>
  builders[view](outline, options);
