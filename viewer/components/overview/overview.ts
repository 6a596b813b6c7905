import { html, LitElement, nothing, type PropertyValues, type SVGTemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { BOX, type Overview, type Rectangle } from '#diagrams/overview/overview';
import { OVERVIEW } from '#text/viewer/overview';
import type { Outcome } from '../../../checker/index.ts';
import { GoEvent } from '../../state/go.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';
import { type Camera, centred, fitCamera, panned, type Size, seenBy, showing, zoomed } from './camera.ts';
import { Drawing, detailAt, grown, holds, within } from './culling.ts';
import { type Drawn, drawContent } from './draw-content.ts';
import { Gestures } from './gestures.ts';
import { styles } from './overview.styles.ts';
import './overview-map.ts';
import { middleOf } from './middle.ts';
import type { LookEvent } from './overview-map.ts';
import { keyAt, pointIn } from './pointer.ts';
import { type Direction, directionOf, nextBox } from './walk.ts';

const STEP = 80;
const READABLE = 0.9;
/** How much more than what is seen is drawn, on each side. */
const AROUND = 0.3;
/** So many pixels around the picture are drawn, too: names of thin layers reach there. */
const EDGE = 24;
/** After so many milliseconds of rest the picture is drawn sharp at its new scale. */
const SETTLED = 140;
const outcomeFree: ReadonlyMap<string, Outcome> = new Map();

/**
 * @summary The general diagram: layers, fields, elements and links, to be panned, zoomed and walked through by keyboard.
 * @event kt-go
 */
@customElement('kt-overview')
export class OverviewPicture extends LitElement {
  static override styles = [base, styles];

  /** The picture, laid out. */
  @property({ attribute: false }) overview: Overview | undefined;

  /** Worst outcome of elements, by key. */
  @property({ attribute: false }) outcomes: ReadonlyMap<string, Outcome> = outcomeFree;

  /** Key of the chosen element. */
  @property() selected = '';

  /** Keys of the elements that pass the filters; undefined when nothing is filtered. */
  @property({ attribute: false }) passing: ReadonlySet<string> | undefined;

  @state() private hovered = '';
  @state() private focused = '';
  @state() private drawn: Drawn | undefined;
  @state() private seen: Rectangle | undefined;

  @query('.picture') private picture: SVGSVGElement | null | undefined;
  @query('.stage') private stage: HTMLElement | null | undefined;

  readonly words = new Words(this);
  readonly #gestures = new Gestures(this, {
    pan: (dx, dy) => this.#move((camera, bounds, size) => panned(camera, dx, dy, bounds, size)),
    zoom: (factor, at) => this.#move((camera, bounds, size) => zoomed(camera, factor, at, bounds, size)),
    press: (event) => this.#press(event),
  });
  readonly #watch = new ResizeObserver(() => this.#resized());
  #drawing: Drawing | undefined;
  #camera: Camera | undefined;
  #size: Size = { width: 0, height: 0 };
  #isFitted = true;
  #frame = 0;
  #settling: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.disconnect();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#settling);
  }

  /** Shows the whole picture. */
  fit(): void {
    if (this.overview === undefined) return;
    this.#isFitted = true;
    this.#look(fitCamera(this.overview.bounds, this.#size));
  }

  /** Closer with a factor above 1, farther with one below. */
  zoom(factor: number): void {
    const at = { x: this.#size.width / 2, y: this.#size.height / 2 };
    this.#move((camera, bounds, size) => zoomed(camera, factor, at, bounds, size));
  }

  /** How many pixels a unit of the picture takes now. */
  get scale(): number {
    return this.#camera?.scale ?? 1;
  }

  /** Shows an element large enough to be read. */
  reveal(key: string): void {
    const box = this.#drawing?.boxAt.get(key);
    if (box === undefined || this.#camera === undefined || this.overview === undefined) return;
    const [x, y] = [box.x + BOX.width / 2, box.y + BOX.height / 2];
    const isFar = this.#camera.scale < READABLE / 2;
    const camera = isFar ? centred(x, y, READABLE, this.#size) : this.#camera;
    const target = { x: box.x, y: box.y, width: BOX.width, height: BOX.height };
    const next = showing(camera, target, this.overview.bounds, this.#size);
    if (next === this.#camera) return;
    this.#isFitted = false;
    this.#look(next);
  }

  override willUpdate(changes: PropertyValues<this>): void {
    if (changes.has('overview')) {
      const before = this.#drawing?.overview;
      this.#drawing = this.overview && new Drawing(this.overview);
      if (before?.title !== this.overview?.title) this.#camera = undefined;
      this.drawn = undefined;
    }
    if (changes.has('selected')) this.focused = this.selected === '' ? this.focused : this.selected;
    if (this.#camera === undefined && this.overview && this.#size.width > 0) {
      this.#camera = fitCamera(this.overview.bounds, this.#size);
      this.#isFitted = true;
      if (this.selected !== '') this.reveal(this.selected);
    }
    if (this.drawn === undefined) this.#redraw();
  }

  override updated(changes: PropertyValues<this>): void {
    this.#place();
    if (changes.has('selected') && this.selected !== '') this.reveal(this.selected);
  }

  #resized(): void {
    const { width, height } = this.getBoundingClientRect();
    if (width === this.#size.width && height === this.#size.height) return;
    this.#size = { width, height };
    if (this.#isFitted && this.selected === '') this.#camera = undefined;
    this.drawn = undefined;
    this.requestUpdate();
    if (this.selected !== '') this.reveal(this.selected);
  }

  #move(next: (camera: Camera, bounds: Rectangle, size: Size) => Camera): void {
    if (this.#camera === undefined || this.overview === undefined) return;
    this.#isFitted = false;
    this.#look(next(this.#camera, this.overview.bounds, this.#size));
  }

  /** Moves the picture at once, and draws anew only what the view has left. */
  #look(camera: Camera): void {
    this.#camera = camera;
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#redraw();
      this.#place();
    });
  }

  /** Moves what was drawn as one picture, which costs next to nothing; drawing anew does. */
  #place(): void {
    const { drawn, picture } = this;
    if (this.#camera === undefined || drawn === undefined || !picture) return;
    const { x, y, scale } = this.#camera;
    const ratio = scale / drawn.scale;
    const [left, top] = [(drawn.part.x - x) * scale, (drawn.part.y - y) * scale];
    const [dx, dy] = ratio === 1 ? [Math.round(left), Math.round(top)] : [left, top];
    picture.style.transform = `translate(${dx}px, ${dy}px) scale(${ratio})`;
  }

  #redraw(isSettled = false): void {
    if (this.#camera === undefined || this.#drawing === undefined) return;
    const seen = seenBy(this.#camera, this.#size);
    this.seen = seen;
    const { scale } = this.#camera;
    const { drawn } = this;
    const isSharp = drawn !== undefined && Math.abs(scale / drawn.scale - 1) < (isSettled ? 0.001 : 0.6);
    clearTimeout(this.#settling);
    if (!isSettled) this.#settling = setTimeout(() => this.#redraw(true), SETTLED);
    if (isSharp && holds(drawn.part, within(seen, this.#drawing.overview.bounds))) return;
    const detail = detailAt(scale, this.#drawing.boxesIn(seen).length);
    const { bounds } = this.#drawing.overview;
    const rim = EDGE / scale / Math.min(bounds.width, bounds.height);
    this.drawn = { part: within(grown(seen, AROUND), grown(bounds, rim)), scale, detail };
  }

  #press(event: PointerEvent): void {
    const key = keyAt(event) || this.#keyUnder(event);
    if (key !== '') this.focused = key;
    if (key !== this.selected) this.dispatchEvent(new GoEvent({ element: key }));
  }

  /** The box at a point of the screen: from afar boxes are drawn as one and catch no pointer themselves. */
  #keyUnder(event: MouseEvent): string {
    const camera = this.#camera;
    if (camera === undefined || this.drawn?.detail !== 'far') return '';
    const { x, y } = pointIn(event, this);
    const at = { x: camera.x + x / camera.scale, y: camera.y + y / camera.scale, width: 0, height: 0 };
    return this.#drawing?.boxesIn(at)[0]?.key ?? '';
  }

  #closer = (event: MouseEvent): void => {
    const at = pointIn(event, this);
    this.#move((camera, bounds, size) => zoomed(camera, 1.8, at, bounds, size));
  };

  #hover = (event: PointerEvent): void => {
    this.hovered = event.buttons === 0 ? keyAt(event) : this.hovered;
  };

  #keydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = directionOf(event.key);
    if (direction !== undefined) this.#arrow(direction, event.shiftKey);
    else if (event.key === '+' || event.key === '=') this.zoom(1.25);
    else if (event.key === '-' || event.key === '_') this.zoom(0.8);
    else if (event.key === '0') this.fit();
    else if (event.key === 'Enter' || event.key === ' ') this.#enter();
    else if (event.key === 'Escape') this.#leave();
    else return;
    event.preventDefault();
  };

  #arrow(direction: Direction, isPan: boolean): void {
    const box = this.#drawing?.boxAt.get(this.focused);
    if (this.#drawing === undefined || box === undefined || isPan || !this.#isOnBox()) {
      const [dx, dy] = { left: [STEP, 0], right: [-STEP, 0], up: [0, STEP], down: [0, -STEP] }[direction];
      this.#move((camera, bounds, size) => panned(camera, dx ?? 0, dy ?? 0, bounds, size));
      return;
    }
    const next = nextBox(this.#drawing, box, direction);
    if (next !== undefined) void this.#focus(next.key);
  }

  /** Whether the keyboard is on a box, and not on the picture as a whole. */
  #isOnBox(): boolean {
    return this.shadowRoot?.activeElement instanceof SVGElement;
  }

  #enter(): void {
    if (this.#isOnBox()) this.dispatchEvent(new GoEvent({ element: this.focused }));
    else {
      const inView = this.seen === undefined ? [] : (this.#drawing?.boxesIn(this.seen) ?? []);
      const first = this.#drawing?.boxAt.get(this.focused) ?? inView[0] ?? this.overview?.boxes[0];
      if (first !== undefined) void this.#focus(first.key);
    }
  }

  #leave(): void {
    if (this.selected !== '') this.dispatchEvent(new GoEvent({ element: '' }));
    this.stage?.focus();
  }

  async #focus(key: string): Promise<void> {
    this.focused = key;
    this.reveal(key);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await this.updateComplete;
    this.shadowRoot?.querySelector<SVGElement>(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
  }

  override render() {
    const { overview, words } = this;
    const counts = { elements: overview?.boxes.length ?? 0, links: overview?.lines.length ?? 0 };
    return html`<div class="stage" tabindex="0" role="group" aria-roledescription=${words.say(OVERVIEW.role)}
        aria-label=${`${words.say(OVERVIEW.title)}. ${words.say(OVERVIEW.description, counts)}`} aria-describedby="help"
        @keydown=${this.#keydown} @pointerdown=${this.#gestures.down} @pointermove=${this.#gestures.move}
        @pointerup=${this.#gestures.up} @pointercancel=${this.#gestures.up} @pointerover=${this.#hover}
        @wheel=${this.#gestures.wheel} @dblclick=${this.#closer}>
        ${this.#picture()}
      </div>
      ${this.#where()}
      <p id="help" class="unseen">${words.say(OVERVIEW.help)}</p>
      ${
        overview && this.seen && !holds(grown(this.seen, 0.02), overview.bounds)
          ? html`<kt-overview-map .overview=${overview} .seen=${this.seen} @kt-look=${this.#lookAt}></kt-overview-map>`
          : nothing
      }`;
  }

  #where() {
    const names = this.seen === undefined || this.overview === undefined ? [] : middleOf(this.overview, this.seen);
    if (names.length === 0) return nothing;
    return html`<p class="where" aria-hidden="true">${names.map((name) => this.words.pick(name)).join(' › ')}</p>`;
  }

  #picture() {
    if (this.drawn === undefined) return nothing;
    const { part, scale } = this.drawn;
    const viewBox = `${part.x} ${part.y} ${part.width} ${part.height}`;
    return html`<svg class="picture" role="presentation" viewBox=${viewBox} width=${part.width * scale} height=${part.height * scale}>${this.#content()}</svg>`;
  }

  #lookAt = ({ at }: LookEvent): void => {
    this.#move((camera, bounds, size) => panned(centred(at.x, at.y, camera.scale, size), 0, 0, bounds, size));
  };

  #content(): SVGTemplateResult | typeof nothing {
    const { drawn, outcomes, passing, selected, focused, words } = this;
    if (this.#drawing === undefined || drawn === undefined) return nothing;
    const active = this.#active;
    return drawContent({ drawing: this.#drawing, drawn, outcomes, passing, selected, focused, active, words });
  }

  /** The element whose links stand out. */
  get #active(): string {
    return this.hovered || (this.#isOnBox() ? this.focused : this.selected);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-overview': OverviewPicture;
  }
}
