import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Overview, Rectangle } from '#diagrams/overview/overview';
import { base } from '../../styles/base.ts';

/** Asks to see another part of the picture: the point that should be in the middle. */
export class LookEvent extends Event {
  readonly at: { readonly x: number; readonly y: number };

  constructor(at: { readonly x: number; readonly y: number }) {
    super('kt-look');
    this.at = at;
  }
}

/**
 * @summary The whole picture in small, with a frame around what is seen. For pointers only: the keyboard has the arrow keys.
 * @event kt-look
 */
@customElement('kt-overview-map')
export class OverviewMap extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        inline-size: 11rem;
        max-block-size: 8rem;
        border: 1px solid var(--kt-line-strong);
        border-radius: var(--kt-radius);
        background: var(--kt-paper);
        box-shadow: var(--kt-shadow);
        overflow: hidden;
      }

      svg {
        display: block;
        inline-size: 100%;
        max-block-size: 8rem;
        cursor: crosshair;
        touch-action: none;
      }

      .cell {
        fill: var(--kt-sunken);
        stroke: var(--kt-line);
        vector-effect: non-scaling-stroke;
      }

      .seen {
        fill: var(--kt-accent);
        fill-opacity: 0.12;
        stroke: var(--kt-accent);
        stroke-width: 2;
        vector-effect: non-scaling-stroke;
      }
    `,
  ];

  /** The picture. */
  @property({ attribute: false }) overview: Overview | undefined;

  /** The part of it that is seen. */
  @property({ attribute: false }) seen: Rectangle | undefined;

  override render() {
    if (this.overview === undefined) return html``;
    const { x, y, width, height } = this.overview.bounds;
    const { seen } = this;
    return html`<svg viewBox="${x} ${y} ${width} ${height}" aria-hidden="true" @pointerdown=${this.#look} @pointermove=${this.#drag}>
      ${this.overview.cells.map((cell) => svg`<rect class="cell" x=${cell.x} y=${cell.y} width=${cell.width} height=${cell.height}></rect>`)}
      ${seen ? svg`<rect class="seen" x=${seen.x} y=${seen.y} width=${seen.width} height=${seen.height}></rect>` : ''}
    </svg>`;
  }

  #drag = (event: PointerEvent): void => {
    if (event.buttons === 1) this.#look(event);
  };

  #look = (event: PointerEvent): void => {
    const picture = event.currentTarget;
    if (!(picture instanceof SVGSVGElement)) return;
    const matrix = picture.getScreenCTM()?.inverse();
    if (matrix === undefined) return;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    this.dispatchEvent(new LookEvent({ x, y }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-overview-map': OverviewMap;
  }

  interface HTMLElementEventMap {
    'kt-look': LookEvent;
  }
}
