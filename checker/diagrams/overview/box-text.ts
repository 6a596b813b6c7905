import { OVERVIEW } from '#text/viewer/overview';
import { KIND_WORD, LIFECYCLE_WORD } from '#text/viewer/words';
import { fill, type Language } from '#util/bilingual';
import type { OutlineElement } from '../outline.ts';
import { fitLines, fitText } from './fit-text.ts';
import { BOX } from './overview.ts';

/** Sizes of the text in a box; `left` is free for the outcome mark. */
export const BOX_TEXT = {
  name: 11,
  caption: 9,
  left: 8,
  right: 22,
  firstLine: 15,
  nextLine: 13,
  captionLine: 43,
} as const;

/** What stands in a box. */
export interface BoxText {
  readonly lines: readonly string[];
  readonly caption: string;
}

/** Name on two lines at most, and below it kind, security level and, unless it simply operates, lifecycle. */
export function boxTextOf(element: OutlineElement, language: Language): BoxText {
  const width = BOX.width - BOX_TEXT.left - BOX_TEXT.right;
  return {
    lines: fitLines(element.name[language], BOX_TEXT.name, width, 2),
    caption: fitText(captionOf(element, language), BOX_TEXT.caption, BOX.width - 2 * BOX_TEXT.left),
  };
}

/** The name alone in larger letters, for pictures drawn at half their size. */
export const LARGE_TEXT = { size: 14, firstLine: 16, nextLine: 15 } as const;

/** The name on three lines at most, in the larger letters. */
export const largeTextOf = ({ name }: OutlineElement, language: Language): readonly string[] =>
  fitLines(name[language], LARGE_TEXT.size, BOX.width - 2 * BOX_TEXT.left, 3);

function captionOf({ kind, level, lifecycle }: OutlineElement, language: Language): string {
  const parts = [KIND_WORD[kind][language]];
  if (level !== undefined) parts.push(fill(OVERVIEW.level, { level }, language));
  if (lifecycle !== undefined && lifecycle !== 'operating') parts.push(LIFECYCLE_WORD[lifecycle][language]);
  return parts.join(' · ');
}
