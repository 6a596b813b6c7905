import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Box, firstView, fitted, moved, showing, zoomed } from './view-box.ts';

/** A finger or a mouse moves less than this when it only wants to press. */
const STILL = 5;

/** Lets a person move and zoom a drawing by mouse, wheel, fingers and keys; the drawing's own `viewBox` carries the view. */
export class PanZoom implements ReactiveController {
  readonly #pointers = new Map<number, { x: number; y: number }>();
  #svg: SVGSVGElement | undefined;
  #frame: HTMLElement | undefined;
  #drawing: Box = { x: 0, y: 0, width: 1, height: 1 };
  #view: Box = this.#drawing;
  #way = 0;
  #resize: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#showAll);
    addEventListener('afterprint', this.#showAgain);
  }

  hostDisconnected(): void {
    this.#resize?.disconnect();
    removeEventListener('beforeprint', this.#showAll);
    removeEventListener('afterprint', this.#showAgain);
  }

  /** Paper shows the whole drawing, whatever part of it is on the screen. */
  #showAll = (): void => this.#write(this.#drawing);
  #showAgain = (): void => this.#write(this.#view);

  /** Whether the last pointer moved the drawing, so that its release presses nothing. */
  get hasMoved(): boolean {
    return this.#way > STILL;
  }

  /** Takes a drawing into a frame and shows it for the first time. */
  hold(svg: SVGSVGElement, frame: HTMLElement, centre?: { readonly x: number; readonly y: number }): void {
    const { x, y, width, height } = svg.viewBox.baseVal;
    this.#svg = svg;
    this.#frame = frame;
    this.#drawing = { x, y, width, height };
    svg.setAttribute('preserveAspectRatio', 'xMidYMid meet');
    for (const name of ['width', 'height', 'style']) svg.removeAttribute(name);
    this.#show(firstView(this.#drawing, this.#size, centre));
    this.#resize?.disconnect();
    this.#resize = new ResizeObserver(() => this.#keepScale());
    this.#resize.observe(frame);
  }

  fit = (): void => this.#show(fitted(this.#drawing, this.#size));
  enlarge = (): void => this.#show(zoomed(this.#view, 1.3, this.#size));
  reduce = (): void => this.#show(zoomed(this.#view, 1 / 1.3, this.#size));

  /** Moves by shares of what is in sight. */
  move(x: number, y: number): void {
    this.#show(moved(this.#view, x * this.#view.width, y * this.#view.height, this.#drawing));
  }

  /** Brings a part of the drawing into sight. */
  reveal(box: Box): void {
    this.#show(showing(this.#view, box));
  }

  wheel = (event: WheelEvent): void => {
    // A bare wheel scrolls the page, as everywhere; with Ctrl, or by a pinch on a touchpad, it zooms the drawing.
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.#show(zoomed(this.#view, Math.exp(-event.deltaY / 250), this.#size, this.#pointAt(event)));
  };

  down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (this.#pointers.size === 1) this.#way = 0;
  };

  drag = (event: PointerEvent): void => {
    const before = this.#pointers.get(event.pointerId);
    if (before === undefined) return;
    const after = { x: event.clientX, y: event.clientY };
    this.#way += Math.hypot(after.x - before.x, after.y - before.y);
    if (!this.hasMoved) return void this.#pointers.set(event.pointerId, after);
    this.#frame?.setPointerCapture(event.pointerId);
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.#pointers.set(event.pointerId, after);
    const unit = this.#view.width / this.#size.width;
    if (other === undefined) {
      this.#show(moved(this.#view, (before.x - after.x) * unit, (before.y - after.y) * unit, this.#drawing));
      return;
    }
    const distance = (point: { x: number; y: number }): number => Math.hypot(point.x - other.x, point.y - other.y);
    const middle = { clientX: (after.x + other.x) / 2, clientY: (after.y + other.y) / 2 };
    this.#show(zoomed(this.#view, distance(after) / Math.max(distance(before), 1), this.#size, this.#pointAt(middle)));
  };

  up = (event: PointerEvent): void => void this.#pointers.delete(event.pointerId);

  get #size(): { width: number; height: number } {
    const { clientWidth = 1, clientHeight = 1 } = this.#frame ?? {};
    return { width: Math.max(clientWidth, 1), height: Math.max(clientHeight, 1) };
  }

  #pointAt({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): { x: number; y: number } {
    const { left = 0, top = 0 } = this.#frame?.getBoundingClientRect() ?? {};
    const unit = this.#view.width / this.#size.width;
    return { x: this.#view.x + (clientX - left) * unit, y: this.#view.y + (clientY - top) * unit };
  }

  /** A frame of another size shows more or less of the drawing, at the same scale. */
  #keepScale(): void {
    const { width, height } = this.#size;
    const ratio = height / width;
    this.#show({ ...this.#view, height: this.#view.width * ratio });
  }

  #show(view: Box): void {
    this.#view = view;
    this.#write(view);
  }

  #write(view: Box): void {
    this.#svg?.setAttribute('viewBox', [view.x, view.y, view.width, view.height].map((n) => n.toFixed(2)).join(' '));
  }
}
