import type { Bilingual } from '#util/bilingual';
import type { Grouping } from '../diagram.ts';
import type { OutlineElement } from '../outline.ts';

/** How a line is drawn. */
export type LineStyle = 'solid' | 'dashed' | 'thick';

/** Which ends of a line have a head; a direction that is not stated has none. */
export type LineHeads = 'none' | 'end' | 'both';

/** A part of a drawing that holds nodes; it may itself be an element, such as a data centre. */
export interface Part {
  readonly id: string;
  readonly name: Bilingual;
  readonly element?: OutlineElement;
  /** How many nodes stand in one row, or below each other where the drawing runs from left to right, if no line orders them. */
  readonly columns?: number;
}

/** An element in a drawing. */
export interface GraphNode {
  readonly element: OutlineElement;
  /** Id of the part it stands in; '' for none. */
  readonly part: string;
  /** Never grouped with others: what many lines meet at. */
  readonly isHub?: boolean;
  /** The walk around a centre reaches it and does not go on from it: many elements share it without being neighbours. */
  readonly isShared?: boolean;
}

/** A line of a drawing: one link of the outline, or a stretch of one. */
export interface GraphLine {
  readonly from: string;
  readonly to: string;
  /** Key of the link it stands for. */
  readonly key: string;
  readonly relation: Bilingual;
  readonly label?: Bilingual;
  readonly style: LineStyle;
  readonly heads: LineHeads;
  /** Has no start of its own, so that lines there and back are one. */
  readonly isMutual?: boolean;
  /** Name of the link, where it has one. */
  readonly name?: string;
}

/** What a view has picked from an outline, before it is cut to size. */
export interface Graph {
  readonly direction: 'TB' | 'LR';
  readonly parts: readonly Part[];
  readonly nodes: readonly GraphNode[];
  readonly lines: readonly GraphLine[];
  /** The groupings that make sense, the best first. */
  readonly groupings: readonly Grouping[];
  /** What a box says besides the name of its element. */
  readonly says: readonly ('kind' | 'state' | 'level')[];
  /** The view is about one element and its surroundings, so that leaving out the rest needs no word. */
  readonly isAboutCentre?: boolean;
  /** Sentences on what the view itself left out. */
  readonly notes: readonly Bilingual[];
}
