import { foldDiacritics } from '#util/vietnamese';

/** Widths in hundredths of the font size, measured in DejaVu Sans, the widest font that the pictures may be drawn with. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [28, "'ijlI|"],
  [33, ' ,.·'],
  [36, '/:;\\f-J'],
  [41, '()[]t!r'],
  [50, '"*_`–sz?'],
  [57, 'cLFk'],
  [61, 'vxyPTYaoe'],
  [64, 'ESbdghnpqu0123456789${}'],
  [70, 'KAVBRXZC'],
  [78, 'UHNDG&OQ'],
  [84, 'w#+<=>^~'],
  [98, 'MmW%@…'],
];
const OTHER = 100;
const widthOf = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));

/** How much wider bold text is; a size is multiplied with it before the text is fitted. */
export const BOLD = 1.13;

/** How wide a text is at most, in units of the font size given. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of foldDiacritics(text)) width += widthOf.get(letter) ?? OTHER;
  return (width * size) / 100;
}

/** The text, cut with "…" where it does not fit. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text];
  let fits = 0;
  for (let left = width - textWidth('…', size); fits < letters.length; fits += 1) {
    left -= textWidth(letters[fits] ?? '', size);
    if (left < 0) break;
  }
  return `${letters.slice(0, fits).join('').trimEnd()}…`;
}

/** The text on so many lines at most, broken between words; the last line is cut with "…" where the rest does not fit. */
export function fitLines(text: string, size: number, width: number, most: number): readonly string[] {
  const words = text
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '');
  const lines: string[] = [];
  while (words.length > 0 && lines.length < most) {
    if (lines.length === most - 1) {
      lines.push(fitText(words.join(' '), size, width));
      break;
    }
    let line = fitText(words.shift() ?? '', size, width);
    while (words.length > 0 && textWidth(`${line} ${words[0]}`, size) <= width) line += ` ${words.shift()}`;
    lines.push(line);
  }
  return lines;
}
