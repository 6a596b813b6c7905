import type { Layer } from '#generated/types';
import type { Plateau } from '#model/model-index';
import type { OutlineElement, OutlineLayer, OutlineLink } from '../outline.ts';

/** A rectangle in the units of the picture; one unit is one pixel at full size. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * What becomes of something between the current and the target architecture: it stays, comes, goes, is stated to be missing
 * in both, or nothing is said.
 */
export type Change = 'kept' | 'new' | 'retiring' | 'absent' | 'unstated';

/** An element as a box; every box has the same size. */
export interface OverviewBox {
  readonly key: string;
  readonly element: OutlineElement;
  readonly x: number;
  readonly y: number;
  /** Position of its cell in `cells`. */
  readonly cell: number;
  readonly change: Change;
  /** Drawn faintly: it is not part of the plateau that is shown. */
  readonly isGhost: boolean;
}

/** The boxes of one layer and field; a layer that is not divided into fields is one cell. */
export interface OverviewCell extends Rectangle {
  readonly layer: OutlineLayer;
  /** Field of the cell; undefined in a layer that is not divided. */
  readonly field: string | undefined;
  /** Positions of its boxes in `boxes`. */
  readonly boxes: readonly number[];
}

/** A layer with its cells: a row of the picture, or a band at its side. */
export interface OverviewBand extends Rectangle {
  readonly layer: OutlineLayer;
  readonly isSide: boolean;
  readonly count: number;
}

/** A link as a line of right angles, through what it goes through; x and y take turns in `points`. */
export interface OverviewLine {
  readonly key: string;
  readonly link: OutlineLink;
  readonly points: readonly number[];
  readonly change: Change;
  readonly isGhost: boolean;
}

/** All lines between two cells, as one. */
export interface OverviewBundle {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly points: readonly number[];
}

/** The general diagram of a province, laid out: plain data for a screen, a file or a printer. */
export interface Overview {
  readonly title: string;
  readonly plateau: Plateau;
  readonly bounds: Rectangle;
  readonly bands: readonly OverviewBand[];
  readonly cells: readonly OverviewCell[];
  readonly boxes: readonly OverviewBox[];
  readonly lines: readonly OverviewLine[];
  readonly bundles: readonly OverviewBundle[];
  /** Name of each field that is a column. */
  readonly fieldNames: ReadonlyMap<string, { readonly vi: string; readonly en: string }>;
}

/** The layers of the province from top to bottom. */
export const STACKED = [
  'users',
  'channels',
  'portalServices',
  'applicationsData',
  'integration',
  'infrastructure',
] as const satisfies readonly Layer[];

/** Size of every box, and the free space around it in which lines run. */
export const BOX = { width: 152, height: 50, gapX: 16, gapY: 18 } as const;
