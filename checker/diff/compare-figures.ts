import type { Indicator, Quantity } from '#generated/types';
import { numberOf, qualifierOf } from '#model/quantity';
import { nameKey } from '#util/vietnamese';
import { pairByKeys } from './pair-by-keys.ts';

/** A figure as a model states it: the number that stands for it, and how exact it is meant. */
export interface StatedFigure {
  readonly value: number;
  readonly qualifier: ReturnType<typeof qualifierOf>;
  readonly isPercent: boolean;
  readonly unit?: string;
  readonly asOf?: string;
}

/** The same figure in two models; a side that does not state it is left out. */
export interface FigureRow {
  readonly name: string;
  readonly status?: Indicator['status'];
  readonly before?: StatedFigure;
  readonly after?: StatedFigure;
}

/** The figures of two models side by side: the same by id, else by what they measure and their name. */
export function figureRows(before: readonly Indicator[], after: readonly Indicator[]): readonly FigureRow[] {
  const pairs = pairByKeys(after, before, [({ id }) => id, measured]);
  const paired = new Set(pairs.values());
  const gone = before.filter((one) => !paired.has(one));
  const rows = after.map((one) => rowOf(pairs.get(one), one));
  return [...rows, ...gone.map((one) => rowOf(one, undefined))].filter(
    (row) => row.before !== undefined || row.after !== undefined,
  );
}

/** What a figure measures, under which name and where. */
const measured = ({ measure, status, level, name }: Indicator): string =>
  JSON.stringify([measure, status, level, nameKey(name)]);

function rowOf(before: Indicator | undefined, after: Indicator | undefined): FigureRow {
  const known = after ?? before;
  const [one, other] = [before && figureOf(before), after && figureOf(after)];
  return {
    name: known?.name ?? known?.id ?? '',
    ...(known?.status && { status: known.status }),
    ...(one && { before: one }),
    ...(other && { after: other }),
  };
}

/** The share in percent, else the quantity, else the total of the parts. */
function figureOf({ quantity, share, breakdown, unit, asOf }: Indicator): StatedFigure | undefined {
  const percent = share?.percent ?? shareOf(share?.have, share?.of);
  const stated = percent ?? quantity ?? share?.have ?? breakdown?.total;
  if (stated === undefined) return undefined;
  return {
    value: numberOf(stated),
    qualifier: qualifierOf(stated),
    isPercent: percent !== undefined,
    ...(unit && percent === undefined && { unit }),
    ...(asOf && { asOf }),
  };
}

function shareOf(have: Quantity | undefined, of: Quantity | undefined): number | undefined {
  if (typeof have !== 'number' || typeof of !== 'number' || of === 0) return undefined;
  return Math.round((1000 * have) / of) / 10;
}
