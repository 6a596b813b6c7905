import type { Place } from './location.ts';

/** What a component asks for: other values for some parts of the place that the viewer shows. */
export type Go = Partial<Place>;

declare global {
  interface HTMLElementEventMap {
    'kt-go': GoEvent;
  }
}

/** The one event by which components ask for another view, element, finding, requirement, source or filter. */
export class GoEvent extends Event {
  readonly go: Go;

  constructor(go: Go) {
    super('kt-go', { bubbles: true, composed: true, cancelable: true });
    this.go = go;
  }
}
