import type { Overview } from '#diagrams/overview/overview';
import { overviewSvg } from '#diagrams/overview/overview-svg';
import type { Language } from '#util/bilingual';
import type { Outcome } from '../../../checker/index.ts';
import { pngFile, save } from '../../state/save-file.ts';

/** What is written to a file or to paper. */
export interface Exported {
  readonly overview: Overview;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly language: Language;
}

export type Paper = 'A4' | 'A3';

/** Saves the picture as an SVG file that other programs open. */
export function saveSvg(exported: Exported): void {
  save(overviewSvg(exported.overview, exported), `${fileName(exported)}.svg`, 'image/svg+xml');
}

/** Saves the picture as a PNG file. */
export async function savePng(exported: Exported): Promise<void> {
  save(await pngFile(overviewSvg(exported.overview, exported)), `${fileName(exported)}.png`, 'image/png');
}

/** The picture as an element of the page, as large as the sheet allows. */
export function sheetOf(exported: Exported, paper: Paper): Element {
  const svg = new DOMParser().parseFromString(overviewSvg(exported.overview, { ...exported, paper }), 'image/svg+xml');
  const picture = document.importNode(svg.documentElement, true);
  picture.removeAttribute('width');
  picture.removeAttribute('height');
  return picture;
}

/** Opens the print dialog for a sheet of this size, lying. */
export function printOn(paper: Paper): void {
  const page = document.createElement('style');
  page.textContent = `@page { size: ${paper} landscape; margin: 10mm; }`;
  document.head.append(page);
  window.print();
  page.remove();
}

const fileName = ({ overview: { plateau, title } }: Exported): string =>
  `${plateau === 'current' ? 'so-do-hien-tai' : 'so-do-muc-tieu'} ${title}`
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .slice(0, 120)
    .trim();
