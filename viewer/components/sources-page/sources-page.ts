import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { SOURCES_PAGE } from '#text/viewer/judging';
import type { PageData } from '../../state/page-data.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';
import '../source-details/source-details.ts';

/**
 * @summary The source documents, and under each the facts that rest on it.
 * @event kt-go - an element or a place in the file
 */
@customElement('kt-sources-page')
export class SourcesPage extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--kt-space-3);
        max-inline-size: 70rem;
        margin-inline: auto;
        padding: var(--kt-space-4);
      }

      summary {
        cursor: pointer;
      }

      summary h2 {
        display: inline;
      }

      @media (max-width: 700px) {
        :host {
          padding: var(--kt-space-2);
        }
      }
    `,
  ];

  /** The model in front and the place in it. */
  @property({ attribute: false }) data: PageData | undefined;

  readonly words = new Words(this);

  override render() {
    const { data, words } = this;
    if (data === undefined) return html``;
    const { outline } = data.opened;
    return html`
      <h1>${words.say(SOURCES_PAGE.title)}</h1>
      ${outline.sources.length === 0 ? html`<p class="card">${words.say(SOURCES_PAGE.none)}</p>` : ''}
      ${outline.sources.map(
        (source) => html`<details class="card">
          <summary><h2>${source.title}</h2> <span class="chip">${words.say(SOURCES_PAGE.facts, { n: source.facts.length })}</span></summary>
          <kt-source-details .source=${source} .outline=${outline}></kt-source-details>
        </details>`,
      )}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-sources-page': SourcesPage;
  }
}
