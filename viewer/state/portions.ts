import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Paper shows a list whole, as far as a browser can print it. */
const MOST_ON_PAPER = 2_000;

/** How much of a long list a component shows: a portion, then one more at a time, and all of it on paper. */
export class Portions implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #size: number;
  #most: number;

  /** @param size how many items a portion has */
  constructor(host: ReactiveControllerHost, size: number) {
    this.#host = host;
    this.#size = size;
    this.#most = size;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#showForPaper);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#showForPaper);
  }

  /** The items to show now. */
  of<T>(items: readonly T[]): readonly T[] {
    return items.slice(0, this.#most);
  }

  /** How many items one more portion would bring; 0 when all are shown. */
  next(items: readonly unknown[]): number {
    return Math.max(0, Math.min(this.#size, items.length - this.#most));
  }

  /** Shows one more portion. */
  readonly more = (): void => this.#show(this.#most + this.#size);

  /** Begins again with the first portion; for a list that became another, before it is drawn. */
  reset(): void {
    this.#most = this.#size;
  }

  readonly #showForPaper = (): void => this.#show(Math.max(this.#most, MOST_ON_PAPER));

  #show(most: number): void {
    this.#most = most;
    this.#host.requestUpdate();
  }
}
