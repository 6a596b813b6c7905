import type { OutlineElement, OutlineLayer } from '../outline.ts';
import { BOX, STACKED } from './overview.ts';

/** The layers that are divided into fields; the others are one cell across all fields. */
export const FIELDED: ReadonlySet<OutlineLayer> = new Set(['portalServices', 'applicationsData']);

/** What a picture may be wider than high. */
const WIDEST = 1.75;
const FEWEST_SLOTS = 4;
/** How many rows a cell may have: tried in this order, so that one more element rarely changes the number. */
const ROWS = [2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 1024];

/** How many elements stand in each layer and field. */
export interface Census {
  /** Fields that are columns, in order. */
  readonly fields: readonly string[];
  count(layer: OutlineLayer, field?: string): number;
}

/** How many boxes stand beside each other in each column, and how many rows each layer has. */
export interface Lattice {
  readonly fields: readonly string[];
  /** Boxes beside each other in each field. */
  readonly slots: readonly number[];
  readonly allSlots: number;
  readonly rowsOf: ReadonlyMap<OutlineLayer, number>;
  readonly allRows: number;
  /** Columns of boxes that each band at the side has. */
  readonly sideColumns: ReadonlyMap<OutlineLayer, number>;
}

/** The bands at the sides: direction on the left, security and what is outside of the province on the right. */
export const SIDES = ['direction', 'security', 'external'] as const;

/** Counts the elements of each layer and field. */
export function censusOf(elements: readonly OutlineElement[], fieldOrder: readonly string[]): Census {
  const counts = new Map<string, number>();
  const add = (key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { layer, field } of elements) {
    add(layer);
    if (FIELDED.has(layer)) add(`${layer}/${field}`);
  }
  const count = (layer: OutlineLayer, field?: string): number =>
    counts.get(field === undefined ? layer : `${layer}/${field}`) ?? 0;
  const fields = fieldOrder.filter((field) => [...FIELDED].some((layer) => count(layer, field) > 0));
  return { fields: fields.length === 0 ? [''] : fields, count };
}

/** The first lattice that is not too wide; deterministic, and the same for most neighbouring counts. */
export function latticeOf(census: Census): Lattice {
  const tried = ROWS.map((rows) => latticeWith(census, rows));
  return tried.find((lattice) => aspectOf(lattice) <= WIDEST) ?? latticeWith(census, ROWS.at(-1) ?? 1);
}

function latticeWith(census: Census, rows: number): Lattice {
  const slots = census.fields.map((field) => {
    const largest = Math.max(...[...FIELDED].map((layer) => census.count(layer, field)));
    return Math.max(1, Math.ceil(largest / rows));
  });
  const missing = FEWEST_SLOTS - slots.reduce((sum, slot) => sum + slot, 0);
  if (missing > 0) slots[slots.length - 1] = (slots.at(-1) ?? 0) + missing;
  const allSlots = slots.reduce((sum, slot) => sum + slot, 0);
  const rowsOf = new Map(STACKED.map((layer) => [layer, rowsIn(layer, census, slots, allSlots)]));
  const allRows = [...rowsOf.values()].reduce((sum, count) => sum + count, 0);
  const sideColumns = new Map(SIDES.map((side) => [side, Math.ceil(census.count(side) / Math.max(1, allRows))]));
  return { fields: census.fields, slots, allSlots, rowsOf, allRows, sideColumns };
}

function rowsIn(layer: OutlineLayer, census: Census, slots: readonly number[], allSlots: number): number {
  if (!FIELDED.has(layer)) return Math.ceil(census.count(layer) / allSlots);
  return Math.max(...census.fields.map((field, at) => Math.ceil(census.count(layer, field) / (slots[at] ?? 1))));
}

function aspectOf({ allSlots, slots, allRows, sideColumns }: Lattice): number {
  const columns = [...sideColumns.values()].reduce((sum, count) => sum + Math.max(1, count), allSlots);
  const width = columns * (BOX.width + BOX.gapX) + slots.length * 20 + 220;
  return width / (allRows * (BOX.height + BOX.gapY) + STACKED.length * 50);
}
