import { nothing, type SVGTemplateResult, svg } from 'lit';
import { OUTCOME_MARK } from '#diagrams/outcome-mark';
import { BOX_TEXT, boxTextOf, LARGE_TEXT, largeTextOf } from '#diagrams/overview/box-text';
import { BOX, type OverviewBox } from '#diagrams/overview/overview';
import { changeBarOf, cornerOf, innerLineOf } from '#diagrams/overview/shapes';
import type { Language } from '#util/bilingual';
import type { Outcome } from '../../../checker/index.ts';
import { outcomeColor } from '../outcome/outcome.ts';
import type { Detail } from './culling.ts';

/** What is drawn of a box besides the box itself. */
export interface BoxLook {
  readonly detail: Detail;
  readonly language: Language;
  readonly outcome: Outcome | undefined;
  readonly label: string;
  readonly isDim: boolean;
  readonly isMatch: boolean;
  readonly isSelected: boolean;
  readonly isFocused: boolean;
}

interface Texts {
  readonly near: ReturnType<typeof boxTextOf>;
  readonly large: readonly string[];
}

const known = { vi: new WeakMap<object, Texts>(), en: new WeakMap<object, Texts>() };

function textsOf({ element }: OverviewBox, language: Language): Texts {
  const found = known[language].get(element);
  if (found !== undefined) return found;
  const texts = { near: boxTextOf(element, language), large: largeTextOf(element, language) };
  known[language].set(element, texts);
  return texts;
}

/** An element as a box with its name, what it is, and how it stands. */
export function drawBox(box: OverviewBox, look: BoxLook): SVGTemplateResult {
  const { element, x, y, isGhost } = box;
  const classes = [
    'box',
    isGhost ? 'ghost' : '',
    look.isDim ? 'dim' : '',
    look.isMatch ? 'match' : '',
    look.isSelected ? 'selected' : '',
  ].join(' ');
  const inner = innerLineOf(box);
  const bar = changeBarOf(box);
  return svg`<g class=${classes} data-key=${box.key} role="button" tabindex=${look.isFocused ? 0 : -1}
      aria-label=${look.label} aria-pressed=${look.isSelected ? 'true' : 'false'}>
    <title>${element.name[look.language]}</title>
    <rect x=${x} y=${y} width=${BOX.width} height=${BOX.height} rx=${cornerOf(element.kind)}></rect>
    ${inner === undefined ? nothing : svg`<path class="inner" d=${inner}></path>`}
    ${bar === undefined ? nothing : svg`<path class="bar" d=${bar}></path>`}
    ${look.detail === 'middle' ? largeText(box, look.language) : smallText(box, look.language)}
    ${look.outcome === undefined ? nothing : markOf(look.outcome, box, look.detail)}
  </g>`;
}

function smallText(box: OverviewBox, language: Language): SVGTemplateResult {
  const { lines, caption } = textsOf(box, language).near;
  const x = box.x + BOX_TEXT.left;
  return svg`<text font-size=${BOX_TEXT.name}>${lines.map(
    (line, at) => svg`<tspan x=${x} y=${box.y + BOX_TEXT.firstLine + at * BOX_TEXT.nextLine}>${line}</tspan>`,
  )}</text><text class="soft" font-size=${BOX_TEXT.caption} x=${x} y=${box.y + BOX_TEXT.captionLine}>${caption}</text>`;
}

function largeText(box: OverviewBox, language: Language): SVGTemplateResult {
  const x = box.x + BOX_TEXT.left;
  return svg`<text font-size=${LARGE_TEXT.size}>${textsOf(box, language).large.map(
    (line, at) => svg`<tspan x=${x} y=${box.y + LARGE_TEXT.firstLine + at * LARGE_TEXT.nextLine}>${line}</tspan>`,
  )}</text>`;
}

/** In a corner of the box; on the corner where the letters are large and need the room. */
const markOf = (outcome: Outcome, { x, y }: OverviewBox, detail: Detail): SVGTemplateResult =>
  detail === 'middle' ? drawMark(outcome, x + BOX.width - 14, y - 8, 22) : drawMark(outcome, x + BOX.width - 18, y + 4);

/** The mark of an outcome, 14 units large unless told otherwise. */
export function drawMark(outcome: Outcome, x: number, y: number, size = 14): SVGTemplateResult {
  const { body, sign } = OUTCOME_MARK[outcome];
  return svg`<g class="mark" transform="translate(${x} ${y}) scale(${size / 16})" style="color:${outcomeColor(outcome)}"><path
    d=${body} fill="currentColor"></path><path d=${sign} class="sign"></path></g>`;
}
