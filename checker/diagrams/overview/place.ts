import type { OutlineElement, OutlineLayer } from '../outline.ts';
import { FIELDED, type Lattice, SIDES } from './lattice.ts';
import { BOX, type OverviewBand, type OverviewCell, type Rectangle, STACKED } from './overview.ts';

/** Free space around and between the parts of the picture. */
export const SPACE = {
  padding: 12,
  fieldGap: 14,
  layerGap: 24,
  header: 20,
  sideHeader: 40,
  label: 132,
  emptyRow: 40,
  margin: 24,
} as const;

const stepX = BOX.width + BOX.gapX;
const stepY = BOX.height + BOX.gapY;

/** Where boxes can stand: the left edge of each slot and the upper edge of each row. */
export interface Places {
  readonly bands: readonly OverviewBand[];
  readonly cells: readonly Omit<OverviewCell, 'boxes'>[];
  readonly bounds: Rectangle;
  /** Position of the cell of an element, and the place of the n-th box in it. */
  cellOf(element: OutlineElement): number;
  placeIn(cell: number, position: number): { readonly x: number; readonly y: number };
}

interface Row {
  readonly layer: OutlineLayer;
  readonly y: number;
  readonly height: number;
  /** Upper edges of the rows of boxes. */
  readonly rows: readonly number[];
}

type PlaceIn = (position: number) => { readonly x: number; readonly y: number };

type PlacedCell = { readonly cell: Omit<OverviewCell, 'boxes'>; readonly place: PlaceIn };

/** Turns a lattice into places; the province's grid starts at 0, 0 so that growing sides move nothing in it. */
export function placesOf(lattice: Lattice, count: (layer: OutlineLayer) => number): Places {
  const columns = columnsOf(lattice);
  const width = columns.at(-1)?.right ?? 0;
  const stack = stackOf(lattice);
  const sides = sideBands(lattice, width, stack);
  const placed = [
    ...stack.flatMap((row) => cellsOf(row, columns, width)),
    ...sides.map(({ band, place }) => ({ cell: { ...rectangle(band), layer: band.layer, field: undefined }, place })),
  ];
  const bands = [
    ...stack.map(({ layer, y, height }) => ({ layer, isSide: false, count: count(layer), x: 0, y, width, height })),
    ...sides.map(({ band }) => ({ ...band, count: count(band.layer) })),
  ];
  const cellAt = new Map(placed.map(({ cell }, position) => [`${cell.layer}/${cell.field ?? ''}`, position]));
  return {
    bands,
    cells: placed.map(({ cell }) => cell),
    bounds: boundsOf(bands),
    cellOf: ({ layer, field }) => cellAt.get(`${layer}/${FIELDED.has(layer) ? field : ''}`) ?? 0,
    placeIn: (cell, position) => placed[cell]?.place(position) ?? { x: 0, y: 0 },
  };
}

function cellsOf({ layer, y, height, rows }: Row, columns: readonly Column[], width: number): readonly PlacedCell[] {
  if (FIELDED.has(layer)) {
    return columns.map(({ field, left, right, slots }) => ({
      cell: { layer, field, x: left, y, width: right - left, height },
      place: rowByRow(slots, rows),
    }));
  }
  const slots = columns.flatMap((column) => column.slots);
  return [{ cell: { layer, field: undefined, x: 0, y, width, height }, place: rowByRow(slots, rows) }];
}

interface Column {
  readonly field: string;
  readonly left: number;
  readonly right: number;
  readonly slots: readonly number[];
}

function columnsOf({ fields, slots }: Lattice): readonly Column[] {
  let left = 0;
  return fields.map((field, at) => {
    const own = Array.from({ length: slots[at] ?? 1 }, (_slot, index) => left + SPACE.padding + index * stepX);
    const column = { field, left, right: (own.at(-1) ?? left) + BOX.width + SPACE.padding, slots: own };
    left = column.right + SPACE.fieldGap;
    return column;
  });
}

function stackOf({ rowsOf, fields }: Lattice): readonly Row[] {
  let y = 0;
  return STACKED.map((layer) => {
    const count = rowsOf.get(layer) ?? 0;
    const first = y + (FIELDED.has(layer) && fields.length > 1 ? SPACE.header : 0) + SPACE.padding;
    const rows = Array.from({ length: count }, (_row, index) => first + index * stepY);
    const height = count === 0 ? SPACE.emptyRow : (rows.at(-1) ?? first) + BOX.height + SPACE.padding - y;
    const row = { layer, y, height, rows };
    y += height + SPACE.layerGap;
    return row;
  });
}

const rowByRow =
  (slots: readonly number[], rows: readonly number[]): PlaceIn =>
  (position) => ({ x: slots[position % slots.length] ?? 0, y: rows[Math.floor(position / slots.length)] ?? 0 });

type SideBand = { readonly band: Omit<OverviewBand, 'count'>; readonly place: PlaceIn };

function sideBands(lattice: Lattice, width: number, stack: readonly Row[]): readonly SideBand[] {
  const height = (stack.at(-1)?.y ?? 0) + (stack.at(-1)?.height ?? 0);
  const stated = stack.flatMap((row) => row.rows);
  const rows = stated.length === 0 ? [SPACE.padding] : stated;
  let right = width + SPACE.layerGap;
  return SIDES.map((layer) => {
    const columns = Math.max(1, lattice.sideColumns.get(layer) ?? 0);
    const wide = columns * stepX - BOX.gapX + 2 * SPACE.padding;
    const isLeft = layer === 'direction';
    const x = isLeft ? -SPACE.label - SPACE.layerGap - wide : right;
    if (!isLeft) right += wide + SPACE.layerGap;
    const first = isLeft ? x + (columns - 1) * stepX + SPACE.padding : x + SPACE.padding;
    const place: PlaceIn = (position) => ({
      x: first + (isLeft ? -1 : 1) * Math.floor(position / rows.length) * stepX,
      y: rows[position % rows.length] ?? 0,
    });
    return {
      band: { layer, isSide: true, x, y: -SPACE.sideHeader, width: wide, height: height + SPACE.sideHeader },
      place,
    };
  });
}

const rectangle = ({ x, y, width, height }: Rectangle): Rectangle => ({ x, y, width, height });

function boundsOf(bands: readonly Rectangle[]): Rectangle {
  const left = Math.min(...bands.map(({ x }) => x)) - SPACE.margin;
  const top = Math.min(...bands.map(({ y }) => y)) - SPACE.margin;
  const right = Math.max(...bands.map(({ x, width }) => x + width)) + SPACE.margin;
  const bottom = Math.max(...bands.map(({ y, height }) => y + height)) + SPACE.margin;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
