/** A box of a drawing, or a row of its table, was pressed. */
export class NodeEvent extends Event {
  /** Keys of the elements it stands for. */
  readonly keys: readonly string[];

  constructor(keys: readonly string[]) {
    super('kt-node', { bubbles: true, composed: true });
    this.keys = keys;
  }
}

declare global {
  interface HTMLElementEventMap {
    'kt-node': NodeEvent;
  }
}
