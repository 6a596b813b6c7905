import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a hand does on the picture, in pixels from its upper left corner. */
export interface GestureTarget {
  pan(dx: number, dy: number): void;
  zoom(factor: number, at: { readonly x: number; readonly y: number }): void;
  /** A press and release without a move. */
  press(event: PointerEvent): void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const FEW_PIXELS = 4;

/** Turns pointers and the wheel into moves: one pointer pans, two pinch, the wheel zooms, the wheel with shift pans. */
export class Gestures implements ReactiveController {
  readonly #target: GestureTarget;
  readonly #pointers = new Map<number, Point>();
  #travelled = 0;

  constructor(host: ReactiveControllerHost, target: GestureTarget) {
    host.addController(this);
    this.#target = target;
  }

  hostDisconnected(): void {
    this.#pointers.clear();
  }

  readonly down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (this.#pointers.size === 0) this.#travelled = 0;
    this.#pointers.set(event.pointerId, pointOf(event));
  };

  readonly move = (event: PointerEvent): void => {
    const before = this.#pointers.get(event.pointerId);
    if (before === undefined) return;
    const now = pointOf(event);
    this.#travelled += Math.hypot(now.x - before.x, now.y - before.y);
    const others = [...this.#pointers].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    this.#pointers.set(event.pointerId, now);
    if (this.#travelled < FEW_PIXELS) return;
    if (event.currentTarget instanceof Element && !event.currentTarget.hasPointerCapture(event.pointerId)) {
      event.currentTarget.setPointerCapture(event.pointerId);
    }
    const [other] = others;
    if (other !== undefined) this.#pinch(before, now, other);
    this.#target.pan((now.x - before.x) / (others.length + 1), (now.y - before.y) / (others.length + 1));
  };

  readonly up = (event: PointerEvent): void => {
    const isPress = this.#pointers.delete(event.pointerId) && this.#pointers.size === 0;
    if (isPress && event.type === 'pointerup' && this.#travelled < FEW_PIXELS) this.#target.press(event);
  };

  readonly wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    if (event.shiftKey || (Math.abs(event.deltaX) > Math.abs(event.deltaY) && !event.ctrlKey)) {
      this.#target.pan(-(event.deltaX || event.deltaY) * unit, 0);
      return;
    }
    const speed = event.ctrlKey ? 0.01 : 0.0016;
    this.#target.zoom(Math.exp(-event.deltaY * unit * speed), pointOf(event));
  };

  #pinch(before: Point, now: Point, other: Point): void {
    const was = Math.hypot(before.x - other.x, before.y - other.y);
    const is = Math.hypot(now.x - other.x, now.y - other.y);
    if (was > 0) this.#target.zoom(is / was, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
  }
}

function pointOf(event: MouseEvent): Point {
  const box =
    event.currentTarget instanceof Element ? event.currentTarget.getBoundingClientRect() : { left: 0, top: 0 };
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}
