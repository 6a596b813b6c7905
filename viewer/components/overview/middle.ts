import type { Overview, Rectangle } from '#diagrams/overview/overview';
import { LAYER_WORD } from '#text/viewer/words';
import type { Bilingual } from '#util/bilingual';
import { grown, holds, meets } from './culling.ts';

/** Layer and field in the middle of the view, once their names have left it; none while the whole picture is seen. */
export function middleOf(overview: Overview, seen: Rectangle): readonly Bilingual[] {
  if (holds(grown(seen, 0.02), overview.bounds)) return [];
  const middle = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2, width: 0, height: 0 };
  const cell = overview.cells.find((one) => meets(one, middle));
  if (cell === undefined) return [];
  const field =
    cell.field === undefined || overview.fieldNames.size < 2 ? undefined : overview.fieldNames.get(cell.field);
  return [LAYER_WORD[cell.layer], ...(field === undefined ? [] : [field])];
}
