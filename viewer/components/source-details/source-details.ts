import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { SOURCES_PAGE } from '#text/viewer/judging';
import type { Outline, OutlineElement, OutlineSource } from '../../../checker/index.ts';
import { GoEvent } from '../../state/go.ts';
import { elementKeyOf } from '../../state/outcomes.ts';
import { Portions } from '../../state/portions.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';

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

  readonly words = new Words(this);
  readonly #portions = new Portions(this, 100);

  #keys: ReadonlyMap<string, OutlineElement> = new Map();

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('source')) this.#portions.reset();
    if (changed.has('outline')) this.#keys = new Map(this.outline?.elements.map((element) => [element.key, element]));
  }

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
    const next = this.#portions.next(source.facts);
    return html`
      <p class="soft">${said.join(' · ')}</p>
      <div class="scroll"><table>
        <thead><tr><th scope="col">${words.say(SOURCES_PAGE.place)}</th><th scope="col">${words.say(SOURCES_PAGE.element)}</th></tr></thead>
        <tbody>${this.#portions.of(source.facts).map(this.#fact)}</tbody>
      </table></div>
      ${next > 0 ? html`<button class="more no-print" @click=${this.#portions.more}>${words.say(SOURCES_PAGE.more, { n: next })}</button>` : ''}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-source-details': SourceDetails;
  }
}
