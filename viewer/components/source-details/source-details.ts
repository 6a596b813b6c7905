import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { SOURCES_PAGE } from '#text/viewer/judging';
import type { Outline, OutlineElement, OutlineSource } from '../../../checker/index.ts';
import { GoEvent } from '../../state/go.ts';
import { elementKeyOf } from '../../state/outcomes.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';

const PORTION = 100;

/**
 * @summary A source document and the facts that rest on it.
 * @event kt-go - the element of a fact, or its place in the file
 */
@customElement('kt-source-details')
export class SourceDetails extends LitElement {
  static override styles = [
    base,
    css`
      button.plain {
        min-block-size: 1.75rem;
        padding-inline: 0;
        color: var(--kt-accent);
        text-align: start;
        text-decoration: underline;
        overflow-wrap: anywhere;
      }

      .scroll {
        overflow-x: auto;
      }
    `,
  ];

  /** The source. */
  @property({ attribute: false }) source: OutlineSource | undefined;

  /** The outline whose elements the facts belong to. */
  @property({ attribute: false }) outline: Outline | undefined;

  @state() private most = PORTION;

  readonly words = new Words(this);

  #keys: ReadonlyMap<string, OutlineElement> = new Map();

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('source')) this.most = PORTION;
    if (changed.has('outline')) this.#keys = new Map(this.outline?.elements.map((element) => [element.key, element]));
  }

  #showMore = (): void => {
    this.most += PORTION;
  };

  #fact = ({ pointer, place, for: names }: OutlineSource['facts'][number]) => {
    const key = elementKeyOf(pointer);
    const element = this.#keys.get(key ?? '');
    const go = element === undefined ? { element: '', pointer } : { element: element.key, pointer: '' };
    return html`<tr>
      <td>${place ?? ''}</td>
      <td><button class="plain" @click=${() => this.dispatchEvent(new GoEvent({ ...go, requirement: '', source: '' }))}>${element ? this.words.pick(element.name) : pointer || '/'}</button>
        ${names && names.length > 0 ? html`<span class="small soft">${this.words.say(SOURCES_PAGE.for, { names: names.map((name) => this.words.value(name)).join(', ') })}</span>` : ''}</td>
    </tr>`;
  };

  override render() {
    const { source, words } = this;
    if (source === undefined) return html``;
    const said = [source.number, source.issuer, source.date && words.day(source.date)].filter(
      (part) => part !== undefined && part !== '',
    );
    const hidden = source.facts.length - this.most;
    return html`
      <p class="soft">${said.join(' · ')}</p>
      <div class="scroll"><table>
        <thead><tr><th scope="col">${words.say(SOURCES_PAGE.place)}</th><th scope="col">${words.say(SOURCES_PAGE.element)}</th></tr></thead>
        <tbody>${source.facts.slice(0, this.most).map(this.#fact)}</tbody>
      </table></div>
      ${hidden > 0 ? html`<button class="more" @click=${this.#showMore}>${words.say(SOURCES_PAGE.more, { n: Math.min(PORTION, hidden) })}</button>` : ''}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-source-details': SourceDetails;
  }
}
