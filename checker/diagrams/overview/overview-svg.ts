import type { Outcome } from '#generated/types';
import { formatNumber } from '#text/format-number';
import { OUTCOME } from '#text/messages';
import { CHANGE_WORD, OVERVIEW } from '#text/viewer/overview';
import { fill, type Language } from '#util/bilingual';
import { OUTCOME_MARK } from '../outcome-mark.ts';
import { bandLabelOf, cellLabelOf, emptyTextOf, namedCells } from './band-text.ts';
import { BOX_TEXT, boxTextOf } from './box-text.ts';
import { BOLD, fitText, textWidth } from './fit-text.ts';
import {
  BOX,
  type Overview,
  type OverviewBand,
  type OverviewBox,
  type OverviewCell,
  type OverviewLine,
} from './overview.ts';
import { OUTCOME_PAPER, PAPER } from './palette.ts';
import { SPACE } from './place.ts';
import { changeBarOf, cornerOf, innerLineOf, pathOf } from './shapes.ts';

/** What goes into the file besides the picture. */
export interface OverviewSvgOptions {
  readonly language?: Language;
  /** Worst outcome of elements, by key. */
  readonly outcomes?: ReadonlyMap<string, Outcome>;
  /** Size of the sheet; without it one unit of the picture is one pixel. */
  readonly paper?: 'A4' | 'A3';
}

const OUTCOMES = [
  'pass',
  'fail',
  'unknown',
  'manual',
  'waived',
  'notApplicable',
  'error',
] as const satisfies readonly Outcome[];
const SHEET = { A4: [297, 210], A3: [420, 297] } as const;
const HEAD = 56;
const FOOT = 44;
const FONT = "'Segoe UI', 'Noto Sans', Roboto, 'Helvetica Neue', 'DejaVu Sans', Arial, sans-serif";

/** The overview as an SVG file that stands alone: no styles, fonts or scripts from elsewhere; all text is text. */
export function overviewSvg(overview: Overview, options: OverviewSvgOptions = {}): string {
  const { language = 'vi', outcomes = new Map(), paper } = options;
  const { x, y, width, height } = overview.bounds;
  const view = [x, y - HEAD, width, height + HEAD + FOOT];
  const [sheetWidth, sheetHeight] = paper === undefined ? [view[2], view[3]] : SHEET[paper].map((size) => `${size}mm`);
  const title = fill(OVERVIEW.pictureTitle, { title: overview.title }, language);
  const counts = {
    elements: formatNumber(overview.boxes.length, language),
    links: formatNumber(overview.lines.length, language),
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" lang="${language}" role="img" aria-labelledby="title desc"`,
    ` width="${sheetWidth}" height="${sheetHeight}" viewBox="${view.join(' ')}" font-family="${FONT}">\n`,
    `<title id="title">${escapeXml(title)}</title>\n`,
    `<desc id="desc">${escapeXml(`${fill(OVERVIEW.description, counts, language)} ${OVERVIEW.notDrawn[language]}`)}</desc>\n`,
    `<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" markerHeight="6" orient="auto-start-reverse">`,
    `<path d="M0 .8L7.5 4 0 7.2z" fill="${PAPER.lineStrong}"/></marker></defs>\n`,
    `<rect x="${x}" y="${y - HEAD}" width="${width}" height="${height + HEAD + FOOT}" fill="${PAPER.paper}"/>\n`,
    headOf(overview, title, language),
    ...overview.bands.map((band) => bandOf(band, language)),
    ...namedCells(overview).map(cellOf),
    ...overview.lines.map(lineOf),
    ...namedCells(overview).map((cell) => cellLabel(cell, overview, language)),
    ...overview.boxes.map((box) => boxOf(box, outcomes.get(box.key), language)),
    legendOf(overview, outcomes, language),
    '</svg>\n',
  ].join('');
}

/** Text as it may stand in XML: marked characters by number, and none that XML forbids. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[<>&"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

interface TextLook {
  readonly fill?: string;
  readonly isBold?: boolean;
  readonly isMiddle?: boolean;
  readonly hasRim?: boolean;
}

function textAt(x: number, y: number, size: number, text: string, look: TextLook = {}): string {
  const { fill: color = PAPER.ink, isBold = false, isMiddle = false, hasRim = false } = look;
  const more = `${isBold ? ' font-weight="600"' : ''}${isMiddle ? ' text-anchor="middle"' : ''}`;
  const rim = hasRim ? ` stroke="${PAPER.paper}" stroke-width="3" paint-order="stroke"` : '';
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${color}"${more}${rim}>${escapeXml(text)}</text>\n`;
}

function headOf({ bounds, plateau }: Overview, title: string, language: Language): string {
  const left = bounds.x + SPACE.margin;
  const fitted = fitText(title, 20 * BOLD, bounds.width - 2 * SPACE.margin);
  return (
    textAt(left, bounds.y - HEAD + 30, 20, fitted, { isBold: true }) +
    textAt(left, bounds.y - HEAD + 52, 13, OVERVIEW[plateau][language], { fill: PAPER.inkSoft })
  );
}

function bandOf(band: OverviewBand, language: Language): string {
  const { layer, isSide, x, y, width, height } = band;
  const dash = layer === 'external' ? ' stroke-dasharray="6 4"' : '';
  const look = { fill: isSide ? PAPER.ink : PAPER.accent, isBold: true, isMiddle: true };
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${PAPER.ground}" stroke="${PAPER.line}"${dash}/>\n`,
    isSide
      ? ''
      : `<rect x="${x - SPACE.label}" y="${y}" width="${SPACE.label - 6}" height="${height}" rx="6" fill="${PAPER.accentSoft}"/>\n`,
    ...bandLabelOf(band, language).map((line) => textAt(line.x, line.y, line.size, line.text, look)),
    ...emptyTextOf(band, language).map((line) => textAt(line.x, line.y, line.size, line.text, { fill: PAPER.inkSoft })),
  ].join('');
}

function cellOf({ x, y, width, height }: OverviewCell): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="5" fill="${PAPER.paper}" stroke="${PAPER.line}"/>\n`;
}

/** Above the lines, with a rim that keeps the letters free. */
function cellLabel(cell: OverviewCell, overview: Overview, language: Language): string {
  const { x, y, size, text } = cellLabelOf(cell, overview, language);
  return textAt(x, y, size, text, { fill: PAPER.inkSoft, isBold: true, hasRim: true });
}

function lineOf({ link, points, isGhost }: OverviewLine): string {
  const ends = `${link.direction === undefined ? '' : ' marker-end="url(#arrow)"'}${link.direction === 'twoWay' ? ' marker-start="url(#arrow)"' : ''}`;
  const look = isGhost ? ' stroke-dasharray="4 3" opacity="0.6"' : '';
  const name = link.name === undefined ? '' : `<title>${escapeXml(link.name)}</title>`;
  return `<path d="${pathOf(points)}" fill="none" stroke="${PAPER.lineStrong}" stroke-width="1.1"${ends}${look}>${name}</path>\n`;
}

function boxOf(box: OverviewBox, outcome: Outcome | undefined, language: Language): string {
  const { element, x, y, isGhost } = box;
  const { lines, caption } = boxTextOf(element, language);
  const inner = innerLineOf(box);
  const bar = changeBarOf(box);
  const frame = ` rx="${cornerOf(element.kind)}" fill="${PAPER.paper}" stroke="${PAPER.lineStrong}"${isGhost ? ' stroke-dasharray="4 3"' : ''}`;
  return [
    `<g${isGhost ? ' opacity="0.6"' : ''}><title>${escapeXml(element.name[language])}</title>`,
    `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}"${frame}/>\n`,
    inner === undefined ? '' : `<path d="${inner}" stroke="${PAPER.lineStrong}" fill="none"/>\n`,
    bar === undefined ? '' : `<path d="${bar}" stroke="${PAPER.accent}" stroke-width="4" fill="none"/>\n`,
    ...lines.map((line, index) =>
      textAt(x + BOX_TEXT.left, y + BOX_TEXT.firstLine + index * BOX_TEXT.nextLine, BOX_TEXT.name, line),
    ),
    textAt(x + BOX_TEXT.left, y + BOX_TEXT.captionLine, BOX_TEXT.caption, caption, { fill: PAPER.inkSoft }),
    outcome === undefined ? '' : markAt(outcome, x + BOX.width - 18, y + 4),
    '</g>\n',
  ].join('');
}

function markAt(outcome: Outcome, x: number, y: number): string {
  const { body, sign } = OUTCOME_MARK[outcome];
  return `<g transform="translate(${x} ${y}) scale(.875)"><path d="${body}" fill="${OUTCOME_PAPER[outcome]}"/><path d="${sign}" fill="none" stroke="${PAPER.paper}" stroke-width="1.9" stroke-linecap="round"/></g>\n`;
}

function legendOf({ bounds, boxes }: Overview, outcomes: ReadonlyMap<string, Outcome>, language: Language): string {
  const y = bounds.y + bounds.height + 6;
  const shown = OUTCOMES.filter((outcome) => boxes.some(({ key }) => outcomes.get(key) === outcome));
  let x = bounds.x + SPACE.margin;
  const parts = shown.map((outcome) => {
    const word = OUTCOME[outcome][language];
    const part = markAt(outcome, x, y) + textAt(x + 19, y + 11, 11, word);
    x += 40 + textWidth(word, 11);
    return part;
  });
  const changes = (['new', 'retiring'] as const).filter((change) => boxes.some((box) => box.change === change));
  for (const change of changes) {
    parts.push(changeSample(change, x, y), textAt(x + 32, y + 11, 11, CHANGE_WORD[change][language]));
    x += 50 + textWidth(CHANGE_WORD[change][language], 11);
  }
  return parts.join('') + textAt(x, y + 11, 11, OVERVIEW.legendGhost[language]);
}

function changeSample(change: 'new' | 'retiring', x: number, y: number): string {
  const bar = change === 'new' ? `M${x + 2} ${y + 2}v10` : `M${x + 2} ${y + 2}v2.5m0 1.5v2.5m0 1.5v2.5`;
  return `<rect x="${x}" y="${y}" width="26" height="14" rx="3" fill="none" stroke="${PAPER.lineStrong}"/><path d="${bar}" stroke="${PAPER.accent}" stroke-width="4"/>\n`;
}
