import type { Outcome } from '#generated/types';
import type { Plateau } from '#model/model-index';
import type { Bilingual, Language } from '#util/bilingual';
import type { LabelMode } from './mermaid-text.ts';
import type { OutlineKind } from './outline.ts';

/** The diagrams that Mermaid draws. */
export const diagramViews = [
  'integration',
  'national',
  'hosting',
  'data',
  'trace',
  'neighbourhood',
  'roadmap',
  'change',
] as const;
export type DiagramView = (typeof diagramViews)[number];

/** What elements can be grouped by. */
export const groupings = ['field', 'layer', 'owner', 'level', 'kind'] as const;
export type Grouping = (typeof groupings)[number];

/** From this number of nodes on, a drawing is grouped unless a person asks otherwise. */
export const SOFT_LIMIT = 25;

/** No drawing has more nodes than this: Mermaid blocks the page and nobody can read it. */
export const HARD_LIMIT = 60;

/** What a drawing is asked to show. */
export interface DiagramOptions {
  readonly plateau: Plateau;
  readonly language: Language;
  /** Key of the element at the centre. */
  readonly focus?: string;
  /** How many links away from the centre an element may be; one if not stated. */
  readonly hops?: 1 | 2;
  /** `none` draws every element, where they fit; without it the builder decides. */
  readonly groupBy?: Grouping | 'none';
  /** Keys of elements that stand alone even where others of their group are drawn as one. */
  readonly open?: readonly string[];
  /** Keys of the elements that may be drawn; without it all. */
  readonly only?: readonly string[];
  /** The worst outcome of elements, by key. */
  readonly outcomes?: Readonly<Record<string, Outcome>>;
  readonly labels?: LabelMode;
  /** Writes colours for light paper into the text, for use outside the viewer. */
  readonly coloured?: boolean;
}

/** Outline of a node; each stands for one kind of thing. */
export type NodeShape = 'box' | 'round' | 'cylinder' | 'hexagon' | 'frame' | 'slope' | 'trapeze';

/** A box, or a part of the drawing, that a person can point at. */
export interface DiagramNode {
  /** Keys of the elements it stands for: one, or those of a group. */
  readonly keys: readonly string[];
  /** What a person reads in it, line by line. */
  readonly lines: readonly string[];
  readonly outcome?: Outcome;
}

/** A row of the table of elements: one for each box. */
export interface ElementRow {
  readonly id: string;
  readonly keys: readonly string[];
  readonly name: string;
  readonly kind: string;
  readonly part: string;
  readonly state: string;
  readonly level: string;
  readonly outcome?: Outcome;
  readonly names: readonly string[];
}

/** A row of the table of links: one for each line. */
export interface LinkRow {
  readonly from: string;
  readonly fromId: string;
  readonly relation: string;
  readonly to: string;
  readonly toId: string;
  readonly number: number;
  readonly keys: readonly string[];
  readonly names: readonly string[];
}

/** A row of the table of a roadmap: one for each phase and initiative, drawn or not. */
export interface PlanRow {
  /** Its task in the drawing; '' when it is not drawn. */
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly phase: string;
  readonly start: string;
  readonly end: string;
  readonly drawn: string;
}

/** The tables that equal a drawing. */
export interface DiagramTables {
  readonly elements: readonly ElementRow[];
  readonly links: readonly LinkRow[];
  readonly plans: readonly PlanRow[];
}

/** One entry of the legend: a shape and the kind that it stands for. */
export interface LegendEntry {
  readonly shape: NodeShape;
  readonly kind: OutlineKind;
}

/** A drawing as Mermaid text, with what a person can point at and tables that say the same. */
export interface Diagram {
  readonly view: DiagramView;
  readonly title: Bilingual;
  /** Mermaid text; '' when there is nothing to draw. */
  readonly text: string;
  /** Nodes and parts by their id in the text. */
  readonly nodes: Readonly<Record<string, DiagramNode>>;
  readonly tables: DiagramTables;
  readonly legend: readonly LegendEntry[];
  /** Signs that stand without their word in the drawing. */
  readonly signs: readonly { readonly outcome: Outcome; readonly sign: string }[];
  /** What was left out, and how to get to it. */
  readonly cut?: Bilingual;
  /** How many elements there are to draw before anything is grouped or cut. */
  readonly all: number;
  /** The centre that is drawn, when there is one. */
  readonly focus?: string;
  /** What the elements are grouped by in this drawing. */
  readonly groupedBy?: Grouping;
  /** The groupings that make sense here. */
  readonly groupings: readonly Grouping[];
}
