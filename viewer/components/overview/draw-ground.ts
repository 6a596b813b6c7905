import { nothing, type SVGTemplateResult, svg } from 'lit';
import { bandLabelOf, cellLabelOf, emptyTextOf, namedCells } from '#diagrams/overview/band-text';
import { BOLD, fitText, textWidth } from '#diagrams/overview/fit-text';
import {
  BOX,
  type Overview,
  type OverviewBand,
  type OverviewBox,
  type OverviewCell,
  STACKED,
} from '#diagrams/overview/overview';
import { SPACE } from '#diagrams/overview/place';
import { pathOf } from '#diagrams/overview/shapes';
import { formatNumber } from '#text/format-number';
import { LAYER_WORD } from '#text/viewer/words';
import type { Language } from '#util/bilingual';
import type { Outcome } from '../../../checker/index.ts';
import { outcomeColor } from '../outcome/outcome.ts';
import { drawMark } from './draw-near.ts';

/** The layers and fields behind the boxes, with the names of the layers. */
export function drawGround(overview: Overview, language: Language, hasLabels: boolean): SVGTemplateResult {
  return svg`${overview.bands.map((band) => drawBand(band, language, hasLabels))}${namedCells(overview).map(
    ({ x, y, width, height }) => svg`<rect class="cell" x=${x} y=${y} width=${width} height=${height} rx="5"></rect>`,
  )}`;
}

/** The names of the fields, above the lines. */
export const drawFields = (overview: Overview, language: Language): readonly SVGTemplateResult[] =>
  namedCells(overview).map((cell) => {
    const { x, y, size, text } = cellLabelOf(cell, overview, language);
    return svg`<text class="field" x=${x} y=${y} font-size=${size}>${text}</text>`;
  });

function drawBand(band: OverviewBand, language: Language, hasLabels: boolean): SVGTemplateResult {
  const { x, y, width, height, isSide, layer } = band;
  return svg`<rect class="band ${layer}" x=${x} y=${y} width=${width} height=${height} rx="6"></rect>
    ${isSide ? nothing : svg`<rect class="label" x=${x - SPACE.label} y=${y} width=${SPACE.label - 6} height=${height} rx="6"></rect>`}
    ${hasLabels ? bandLabelOf(band, language).map((line) => svg`<text class="layer ${isSide ? 'side' : ''}" x=${line.x} y=${line.y} font-size=${line.size}>${line.text}</text>`) : nothing}
    ${hasLabels ? emptyTextOf(band, language).map((line) => svg`<text class="soft" x=${line.x} y=${line.y} font-size=${line.size}>${line.text}</text>`) : nothing}`;
}

/** How many pixels the words of the far picture take, whatever the scale. */
const FAR = { name: 13, count: 12, mark: 15 } as const;
const order: readonly Outcome[] = ['fail', 'error', 'unknown', 'manual', 'waived', 'pass', 'notApplicable'];

/** Many boxes at once, one path for each outcome. */
export function drawDots(
  boxes: readonly OverviewBox[],
  outcomes: ReadonlyMap<string, Outcome>,
  matches: ReadonlySet<string> | undefined,
): SVGTemplateResult {
  const paths = new Map<string, string>();
  for (const { key, x, y } of boxes) {
    const group = matches !== undefined && !matches.has(key) ? 'dim' : (outcomes.get(key) ?? 'none');
    paths.set(group, `${paths.get(group) ?? ''}M${x} ${y}h${BOX.width}v${BOX.height}h${-BOX.width}z`);
  }
  return svg`${order.map((outcome) => {
    const path = paths.get(outcome);
    return path === undefined
      ? nothing
      : svg`<path class="dots" d=${path} style="color:${outcomeColor(outcome)}"></path>`;
  })}<path class="dots none" d=${paths.get('none') ?? ''}></path><path class="dots none dim" d=${paths.get('dim') ?? ''}></path>`;
}

/** All lines between two cells as one, the thicker the more there are. */
export const drawBundles = ({ bundles }: Overview, scale: number): readonly SVGTemplateResult[] =>
  bundles.map(
    ({ points, count }) =>
      svg`<path class="bundle" d=${pathOf(points, 10)} stroke-width=${(1 + Math.log2(count)) / scale}></path>`,
  );

/** What is told from afar: names of layers and fields, how many elements and links, the worst outcome among them. */
export function drawFar(
  overview: Overview,
  outcomes: ReadonlyMap<string, Outcome>,
  scale: number,
  language: Language,
): SVGTemplateResult {
  return svg`${overview.bundles.map(({ points, count }) => {
    if (count < 2) return nothing;
    const [x, y] = middleOf(points);
    const text = formatNumber(count, language);
    const [width, height] = [(text.length * 7.5 + 10) / scale, 17 / scale];
    return svg`<rect class="plate" x=${x - width / 2} y=${y - height / 2} width=${width} height=${height} rx=${height / 2}></rect>
      <text class="bundle-count" x=${x} y=${y + 4.2 / scale} font-size=${FAR.count / scale}>${text}</text>`;
  })}${overview.cells.map((cell) => farCell(cell, overview, outcomes, scale, language))}${farBands(overview, scale, language)}`;
}

/** The names of the layers; where rows are too thin for them, one below the other. */
function farBands({ bands }: Overview, scale: number, language: Language): readonly SVGTemplateResult[] {
  let free = -Infinity;
  return bands.map((band) => {
    if (band.isSide) return farSide(band, scale, language);
    const y = Math.max(band.y + 15 / scale, free);
    free = y + 15 / scale;
    const name = fitText(LAYER_WORD[band.layer][language], (FAR.name * BOLD) / scale, band.width);
    return svg`<text class="far-layer" x=${band.x - SPACE.label + 4 / scale} y=${y} font-size=${FAR.name / scale}>${name}</text>`;
  });
}

/** The name of a band at the side, turned where the band is too narrow for it. */
function farSide({ layer, x, y, width, height }: OverviewBand, scale: number, language: Language): SVGTemplateResult {
  const size = FAR.name / scale;
  const word = LAYER_WORD[layer][language];
  if (textWidth(word, size * BOLD) < width) {
    return svg`<text class="far-layer" x=${x + 5 / scale} y=${y + 15 / scale} font-size=${size}>${word}</text>`;
  }
  const name = fitText(word, size * BOLD, height - 16 / scale);
  const at = `translate(${x + width / 2 + 4.5 / scale} ${y + height - 12 / scale}) rotate(-90)`;
  return svg`<text class="far-layer" transform=${at} font-size=${size}>${name}</text>`;
}

function farCell(
  cell: OverviewCell,
  overview: Overview,
  outcomes: ReadonlyMap<string, Outcome>,
  scale: number,
  language: Language,
) {
  const { x, y, width, height, boxes } = cell;
  if (boxes.length === 0 || width * scale < 46 || height * scale < 20) return nothing;
  const worst = order.find((outcome) => boxes.some((at) => outcomes.get(overview.boxes[at]?.key ?? '') === outcome));
  const text = formatNumber(boxes.length, language);
  const [wide, high] = [(text.length * 7.5 + (worst === undefined ? 10 : 28)) / scale, 20 / scale];
  const isSide = !STACKED.some((layer) => layer === cell.layer);
  // The names of layers begin at the left and take what they need.
  const [left, top] = isSide
    ? [x + width / 2 - wide / 2, y + SPACE.sideHeader / 2 - high / 2]
    : [x + width - wide - 4 / scale, y + height / 2 - high / 2];
  const name = cell.field === undefined ? '' : (overview.fieldNames.get(cell.field)?.[language] ?? '');
  const isNamed = name !== '' && height * scale > 52 && overview.fieldNames.size > 1;
  const fitted = fitText(name, 11 / scale, width - 8 / scale);
  return svg`<rect class="plate" x=${left} y=${top} width=${wide} height=${high} rx=${4 / scale}></rect>
    ${worst === undefined ? nothing : drawMark(worst, left + 4 / scale, top + 2.5 / scale, FAR.mark / scale)}
    <text class="far-count" x=${left + wide - 5 / scale} y=${top + 14.3 / scale} font-size=${FAR.count / scale}>${text}</text>
    ${isNamed ? svg`<text class="far-field" x=${x + width / 2} y=${top - 6 / scale} font-size=${11 / scale}>${fitted}</text>` : nothing}`;
}

/** The middle of the longest piece of a line. */
function middleOf(points: readonly number[]): readonly [number, number] {
  let [best, x, y] = [-1, 0, 0];
  for (let at = 0; at + 3 < points.length; at += 2) {
    const [fromX = 0, fromY = 0, toX = 0, toY = 0] = points.slice(at, at + 4);
    const length = Math.abs(toX - fromX) + Math.abs(toY - fromY);
    if (length > best) [best, x, y] = [length, (fromX + toX) / 2, (fromY + toY) / 2];
  }
  return [x, y];
}
