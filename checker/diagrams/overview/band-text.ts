import { OVERVIEW } from '#text/viewer/overview';
import { LAYER_WORD } from '#text/viewer/words';
import type { Language } from '#util/bilingual';
import { BOLD, fitLines, fitText } from './fit-text.ts';
import type { Overview, OverviewBand, OverviewCell } from './overview.ts';
import { SPACE } from './place.ts';

/** A line of text at its place. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

const LABEL = 14;
const FIELD = 12;
const EMPTY = 11;
const STEP = 17;

/** The name of a layer: in the field before its row, or above a band at the side; its lines are centred at their place. */
export function bandLabelOf(
  { layer, isSide, x, y, width, height }: OverviewBand,
  language: Language,
): readonly PlacedText[] {
  const label = LAYER_WORD[layer][language];
  if (isSide) {
    const lines = fitLines(label, LABEL * BOLD, width - 8, 2);
    const first = lines.length === 1 ? y + 26 : y + 18;
    return lines.map((text, index) => ({ x: x + width / 2, y: first + index * STEP, size: LABEL, text }));
  }
  const lines = fitLines(label, LABEL * BOLD, SPACE.label - 18, Math.max(1, Math.floor(height / STEP)));
  const first = y + height / 2 - ((lines.length - 1) * STEP) / 2 + 5;
  return lines.map((text, index) => ({ x: x - SPACE.label / 2 - 3, y: first + index * STEP, size: LABEL, text }));
}

/** What stands in a layer without elements. */
export function emptyTextOf({ isSide, count, x, y, width }: OverviewBand, language: Language): readonly PlacedText[] {
  if (count > 0) return [];
  const lines = fitLines(OVERVIEW.emptyLayer[language], EMPTY, width - 2 * SPACE.padding, isSide ? 4 : 1);
  return lines.map((text, index) => ({
    x: x + SPACE.padding,
    y: y + (isSide ? SPACE.sideHeader + 22 : 24) + index * 14,
    size: EMPTY,
    text,
  }));
}

/** The cells that show their field: those of the divided layers, when there is more than one field. */
export function namedCells({ cells }: Overview): readonly OverviewCell[] {
  const fielded = cells.filter(({ field }) => field !== undefined);
  return new Set(fielded.map(({ field }) => field)).size > 1 ? fielded : [];
}

/** The name of a cell's field, at its place. */
export function cellLabelOf(
  { field = '', x, y, width }: OverviewCell,
  { fieldNames }: Overview,
  language: Language,
): PlacedText {
  const name = fieldNames.get(field)?.[language] ?? '';
  return { x: x + SPACE.padding, y: y + 17, size: FIELD, text: fitText(name, FIELD * BOLD, width - 2 * SPACE.padding) };
}
