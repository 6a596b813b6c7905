import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { DETAILS } from '#text/viewer/judging';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';
import type { Excerpt } from '../../worker/protocol.ts';

/**
 * @summary The lines of the file around a place, that place marked.
 */
@customElement('kt-json-excerpt')
export class JsonExcerpt extends LitElement {
  static override styles = [
    base,
    css`
      h2 {
        overflow-wrap: anywhere;
      }

      pre {
        margin-block: var(--kt-space-3) 0;
        padding: var(--kt-space-2);
        border: 1px solid var(--kt-line);
        border-radius: var(--kt-radius);
        background: var(--kt-sunken);
        overflow: auto;
        line-height: 1.45;
        tab-size: 2;
      }

      .row {
        display: block;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
        padding-inline-start: 3.5rem;
        text-indent: -3.5rem;
      }

      .row.at {
        background: var(--kt-mark);
      }

      .number {
        display: inline-block;
        inline-size: 3rem;
        margin-inline-end: 0.5rem;
        color: var(--kt-ink-soft);
        text-align: end;
        text-indent: 0;
        user-select: none;
      }
    `,
  ];

  /** The lines. */
  @property({ attribute: false }) excerpt: Excerpt | undefined;

  /** The place that was asked for, as a JSON Pointer. */
  @property() pointer = '';

  readonly words = new Words(this);

  override render() {
    const { excerpt, words } = this;
    if (excerpt === undefined) return html``;
    const { firstLine, lines, from, to, allLines: all, isExact, path } = excerpt;
    return html`
      <h2>${path}</h2>
      <p class="soft small"><code>${this.pointer}</code> · ${words.say(DETAILS.lines, { from, to, all })}</p>
      ${isExact ? '' : html`<p class="small">${words.say(DETAILS.nearest)}</p>`}
      <pre tabindex="0" aria-label=${path}>${lines.map((line, index) => {
        const number = firstLine + index;
        return html`<span class="row ${number >= from && number <= to ? 'at' : ''}"><span class="number" aria-hidden="true">${number}</span>${line}</span>`;
      })}</pre>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-json-excerpt': JsonExcerpt;
  }
}
