import { nothing, type SVGTemplateResult, svg } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { BOX, type OverviewBox, type Rectangle } from '#diagrams/overview/overview';
import { OUTCOME } from '#text/messages';
import { OVERVIEW } from '#text/viewer/overview';
import { KIND_WORD, LAYER_WORD } from '#text/viewer/words';
import type { Outcome } from '../../../checker/index.ts';
import type { Words } from '../../state/words.ts';
import type { Detail, Drawing } from './culling.ts';
import { drawBundles, drawDots, drawFar, drawFields, drawGround } from './draw-ground.ts';
import { drawBox } from './draw-near.ts';
import { linkedTo } from './walk.ts';

/** What was drawn last: it stands until the view leaves it or the scale differs too much. */
export interface Drawn {
  readonly part: Rectangle;
  readonly scale: number;
  readonly detail: Detail;
}

/** All that a drawing depends on. */
export interface Scene {
  readonly drawing: Drawing;
  readonly drawn: Drawn;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly passing: ReadonlySet<string> | undefined;
  readonly selected: string;
  readonly focused: string;
  /** Key of the element whose links stand out. */
  readonly active: string;
  readonly words: Words;
}

/** Of more lines than these only the first are drawn. */
const MOST_LINES = 1500;
/** More lines than these are drawn faintly, so that they do not cover the boxes. */
const MANY_LINES = 250;
/** Dashes are slow to draw: with more lines than these, faintness alone tells ghosts apart. */
const MOST_DASHED = 80;
const ARROW = 'url(#arrow)';

/** The content of the picture, each part drawn anew only when what it shows has changed. */
export function drawContent(scene: Scene): SVGTemplateResult {
  const { drawing, drawn, outcomes, passing, words, active, selected, focused } = scene;
  const { overview } = drawing;
  const { language } = words;
  const { detail, scale } = drawn;
  const isFar = detail === 'far';
  const asDrawn = [overview, drawn, passing, language, outcomes];
  return svg`
    <defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="5" markerHeight="5" orient="auto-start-reverse"><path
      class="arrow" d="M0 .8L7.5 4 0 7.2z"></path></marker></defs>
    <g>${guard([overview, language, isFar], () => drawGround(overview, language, !isFar))}</g>
    <g>${guard(asDrawn, () => (isFar ? svg`${drawDots(drawing.boxesIn(drawn.part), outcomes, passing)}${drawBundles(overview, scale)}` : drawLines(scene)))}</g>
    <g>${guard([overview, active], () => drawActive(scene))}</g>
    <g>${guard([overview, language, isFar], () => (isFar ? nothing : drawFields(overview, language)))}</g>
    <g>${guard([...asDrawn, selected, focused], () => drawBoxes(scene))}</g>
    <g>${guard([overview, active], () => drawLinked(scene))}</g>
    <g>${guard(asDrawn, () => (isFar ? drawFar(overview, outcomes, scale, language) : nothing))}</g>`;
}

function drawLines({ drawing, drawn, passing }: Scene): SVGTemplateResult {
  const paths: { kept: string[]; ghost: string[] } = { kept: [], ghost: [] };
  const positions = drawing.linesIn(drawn.part).slice(0, MOST_LINES);
  for (const position of positions) {
    const isGhost = drawing.overview.lines[position]?.isGhost === true;
    paths[isGhost ? 'ghost' : 'kept'].push(drawing.path(position));
  }
  const ghost = paths.ghost.length <= MOST_DASHED ? 'ghost' : 'faint';
  const look = passing === undefined && positions.length <= MANY_LINES ? '' : 'dim';
  return svg`<g class="lines ${look}"><path class="line" d=${paths.kept.join('')}></path><path
    class="line ${ghost}" d=${paths.ghost.join('')}></path></g>`;
}

function drawActive({ drawing, active }: Scene): readonly SVGTemplateResult[] {
  const positions = drawing.linesAt.get(active) ?? [];
  return positions.slice(0, MOST_LINES).map((position) => {
    const line = drawing.overview.lines[position];
    const direction = line?.link.direction;
    const [start, end] = [direction === 'twoWay' ? ARROW : nothing, direction === undefined ? nothing : ARROW];
    const look = line?.isGhost === true && positions.length <= MOST_DASHED ? 'ghost' : '';
    return svg`<path class="line active ${look}" d=${drawing.path(position)} marker-start=${start} marker-end=${end}></path>`;
  });
}

function drawLinked({ drawing, active }: Scene): readonly SVGTemplateResult[] {
  const own = drawing.boxAt.get(active);
  const boxes = own === undefined ? [] : [...linkedTo(drawing, active), own];
  return boxes.map(
    ({ x, y }) =>
      svg`<rect class="linked" x=${x - 2} y=${y - 2} width=${BOX.width + 4} height=${BOX.height + 4} rx="6"></rect>`,
  );
}

/** The boxes of the part that is drawn, and the one that the keyboard is on, wherever it stands. */
function drawBoxes(scene: Scene) {
  const { drawing, drawn } = scene;
  if (drawn.detail === 'far') return nothing;
  const inPart = drawing.boxesIn(drawn.part);
  const focused = drawing.boxAt.get(scene.focused);
  return repeat(
    focused === undefined || inPart.includes(focused) ? inPart : [...inPart, focused],
    ({ key }) => key,
    (box) => boxOf(box, scene),
  );
}

function boxOf(box: OverviewBox, scene: Scene): SVGTemplateResult {
  const { drawn, words, outcomes, passing, selected, focused } = scene;
  return drawBox(box, {
    detail: drawn.detail,
    language: words.language,
    outcome: outcomes.get(box.key),
    label: labelOf(box, scene),
    isDim: passing !== undefined && !passing.has(box.key),
    isMatch: passing?.has(box.key) === true,
    isSelected: box.key === selected,
    isFocused: box.key === focused,
  });
}

function labelOf({ key, element }: OverviewBox, { words, drawing, outcomes }: Scene): string {
  const text = words.say(OVERVIEW.focused, {
    name: words.pick(element.name),
    kind: words.pick(KIND_WORD[element.kind]),
    layer: words.pick(LAYER_WORD[element.layer]),
    count: drawing.linesAt.get(key)?.length ?? 0,
  });
  const outcome = outcomes.get(key);
  return outcome === undefined ? text : `${text}. ${words.pick(OUTCOME[outcome])}`;
}
