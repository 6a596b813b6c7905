import { html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Diagram } from '#diagrams/diagram';
import { DRAWING } from '#text/viewer/diagrams';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';
import { icon } from '../icon/icon.ts';
import { drawingColours, styles } from './diagram.styles.ts';
import { drawMermaid, timeSize } from './draw-mermaid.ts';
import { type Direction, type DrawnNode, drawnNodes, next, upperLeft } from './drawing-nodes.ts';
import { legend } from './legend.ts';
import type { Layout } from './mermaid-config.ts';
import { NodeEvent } from './node-event.ts';
import { PanZoom } from './pan-zoom.ts';
import { LARGEST_FIT, READABLE } from './view-box.ts';

type Stage = 'drawing' | 'drawn' | 'failed' | 'empty';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * @summary A diagram drawn by Mermaid: to look at, move, zoom, walk through by keys and press.
 * @event kt-node - a box was pressed; carries the keys of its elements
 */
@customElement('kt-diagram')
export class DiagramView extends LitElement {
  static override styles = [base, styles, drawingColours];

  /** What is drawn. */
  @property({ attribute: false }) diagram: Diagram | undefined;

  @state() private stage: Stage = 'drawing';
  @state() private layout: Layout = 'elk';

  @query('.port') private port!: HTMLElement;

  readonly words = new Words(this);
  readonly #view = new PanZoom(this);
  #nodes: readonly DrawnNode[] = [];
  #drawing: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#drawing?.abort();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('diagram') && changed.get('diagram')?.text !== this.diagram?.text) void this.#draw();
  }

  async #draw(): Promise<void> {
    this.#drawing?.abort();
    this.#drawing = new AbortController();
    const { signal } = this.#drawing;
    const { text = '' } = this.diagram ?? {};
    this.#nodes = [];
    this.stage = text === '' ? 'empty' : 'drawing';
    if (text === '') return this.port.replaceChildren();
    const { fontFamily } = getComputedStyle(this);
    try {
      const size = timeSize(this.port.clientWidth, this.diagram);
      const { svg, layout } = await drawMermaid({ text, use: 'page', fontFamily, ...size, signal });
      if (signal.aborted) return;
      this.layout = layout;
      this.stage = 'drawn';
      this.#show(svg);
    } catch {
      if (signal.aborted) return;
      this.port.replaceChildren();
      this.stage = 'failed';
    }
  }

  #show(svg: SVGSVGElement): void {
    const { diagram } = this;
    svg.setAttribute('role', 'group');
    svg.removeAttribute('aria-roledescription');
    svg.setAttribute('aria-label', diagram === undefined ? '' : this.words.pick(diagram.title));
    liftPartNames(svg);
    this.style.setProperty('--kt-drawing-height', heightFor(svg, this.port.clientWidth));
    this.port.replaceChildren(svg);
    this.#nodes = drawnNodes(svg, diagram?.nodes ?? {});
    const isCentre = ({ element }: DrawnNode): boolean => element.classList.contains('isFocus');
    const first = (this.#nodes.find(isCentre) ?? upperLeft(this.#nodes))?.box;
    const middle = first && { x: first.x + first.width / 2, y: first.y + first.height / 2 };
    this.#view.hold(svg, this.port, middle);
    this.dispatchEvent(new Event('kt-drawn', { bubbles: true, composed: true }));
  }

  #press = (event: Event): void => {
    const node = this.#nodeAt(event);
    if (node !== undefined && !this.#view.hasMoved) this.#open(node);
  };

  #open({ id }: DrawnNode): void {
    const keys = this.diagram?.nodes[id]?.keys ?? [];
    if (keys.length > 0) this.dispatchEvent(new NodeEvent(keys));
  }

  #key = (event: KeyboardEvent): void => {
    const node = this.#nodeAt(event);
    const direction = directions[event.key];
    if (direction !== undefined && event.shiftKey) this.#pan(direction);
    else if (direction !== undefined && node !== undefined) this.#walk(node, direction);
    else if ((event.key === 'Enter' || event.key === ' ') && node !== undefined) this.#open(node);
    else if (event.key === '+' || event.key === '=') this.#view.enlarge();
    else if (event.key === '-') this.#view.reduce();
    else if (event.key === '0') this.#view.fit();
    else return;
    event.preventDefault();
  };

  #pan(direction: Direction): void {
    const step = direction === 'left' || direction === 'up' ? -0.2 : 0.2;
    const isAcross = direction === 'left' || direction === 'right';
    this.#view.move(isAcross ? step : 0, isAcross ? 0 : step);
  }

  #walk(from: DrawnNode, direction: Direction): void {
    const to = next(from, direction, this.#nodes, this.diagram?.tables.links ?? []);
    if (to === undefined) return;
    from.element.setAttribute('tabindex', '-1');
    to.element.setAttribute('tabindex', '0');
    to.element.focus({ preventScroll: true });
    this.#view.reveal(to.box);
  }

  #nodeAt(event: Event): DrawnNode | undefined {
    const { target } = event;
    const element = target instanceof Element ? target.closest('[data-node]') : null;
    return this.#nodes.find((node) => node.element === element);
  }

  #tools() {
    const { words } = this;
    const tool = (name: 'plus' | 'minus' | 'fit', label: string, act: () => void) =>
      html`<button title=${label} aria-label=${label} @click=${act}>${icon(name)}</button>`;
    return html`<div class="tools no-print" role="group" aria-label=${words.say(DRAWING.tools)}>
      ${tool('plus', words.say(DRAWING.enlarge), this.#view.enlarge)}
      ${tool('minus', words.say(DRAWING.reduce), this.#view.reduce)}
      ${tool('fit', words.say(DRAWING.fit), this.#view.fit)}
    </div>`;
  }

  #word() {
    const { stage, words } = this;
    if (stage === 'drawn') return '';
    const text = { drawing: DRAWING.drawing, failed: DRAWING.failed, empty: DRAWING.empty }[stage];
    return html`<p class="status" role="status">${words.say(text)}</p>`;
  }

  override render() {
    const { diagram, words, stage } = this;
    const isPlain = stage === 'drawn' && this.layout === 'dagre';
    const isSmall = stage === 'empty' || stage === 'failed';
    return html`
      <div class="head">${diagram === undefined ? '' : legend(diagram, words)} ${stage === 'drawn' ? this.#tools() : ''}</div>
      <div class="frame ${isSmall ? 'small' : ''}">
        <div class="port" @click=${this.#press} @keydown=${this.#key} @wheel=${this.#view.wheel}
          @pointerdown=${this.#view.down} @pointermove=${this.#view.drag} @pointerup=${this.#view.up}
          @pointercancel=${this.#view.up}></div>
        ${this.#word()}
      </div>
      ${isPlain ? html`<p class="soft small">${words.say(DRAWING.otherLayout)}</p>` : ''}
      ${stage === 'drawn' ? html`<p class="soft small no-print">${words.say(DRAWING.help)}</p>` : ''}
    `;
  }
}

/** Lines run over the names of parts: drawn last, the names stay readable. */
function liftPartNames(svg: SVGSVGElement): void {
  for (const name of svg.querySelectorAll('.cluster-label')) {
    const part = name.closest('.cluster');
    const root = name.closest('.root');
    const lines = root?.querySelector(':scope > .edgeLabels');
    if (part?.id === undefined || part.hasAttribute('transform') || lines === null) continue;
    lines?.before(name);
  }
}

/** High enough for the drawing at the size in which it is shown first, and never higher than most of a screen. */
function heightFor(svg: SVGSVGElement, room: number): string {
  const { width, height } = svg.viewBox.baseVal;
  const scale = Math.min(Math.max(room / width, READABLE), LARGEST_FIT);
  return `clamp(9rem, ${Math.ceil(height * scale + 24)}px, 72vh)`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-diagram': DiagramView;
  }
}
