import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ELEMENTS } from '#text/viewer/elements';
import { KIND_WORD, LAYER_WORD, LIFECYCLE_WORD } from '#text/viewer/words';
import type { OutlineElement } from '../../../checker/index.ts';
import { elementPasses, isFiltered, noFilters } from '../../state/filters.ts';
import { GoEvent } from '../../state/go.ts';
import type { PageData } from '../../state/page-data.ts';
import { Portions } from '../../state/portions.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';
import '../outcome/outcome.ts';
import '../overview-page/element-filters.ts';

/**
 * @summary Every element of the model as a table: also those that no picture shows.
 * @event kt-go - an element, or other filters
 */
@customElement('kt-elements-page')
export class ElementsPage extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--kt-space-3);
        padding: var(--kt-space-4);
      }

      .scroll {
        overflow-x: auto;
        background: var(--kt-paper);
        border: 1px solid var(--kt-line);
        border-radius: var(--kt-radius);
      }

      tbody th {
        min-inline-size: 14rem;
        color: inherit;
        font-weight: inherit;
      }

      th button {
        min-block-size: 1.5rem;
        padding: 0;
        color: var(--kt-accent);
        text-align: start;
        text-decoration: underline;
      }

      .number {
        text-align: end;
      }

      @media (max-width: 700px) {
        :host {
          padding: var(--kt-space-2);
        }

        td {
          white-space: nowrap;
        }

        tbody th {
          position: sticky;
          inset-inline-start: 0;
          min-inline-size: 11rem;
          background: var(--kt-paper);
          border-inline-end: 1px solid var(--kt-line);
        }
      }
    `,
  ];

  /** The model in front and the place in it. */
  @property({ attribute: false }) data: PageData | undefined;

  readonly words = new Words(this);
  readonly #portions = new Portions(this, 100);

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('data') && changed.get('data')?.place.filters !== this.data?.place.filters) this.#portions.reset();
  }

  #row(
    { key, name, kind, layer, ownerName, lifecycle, level }: OutlineElement,
    { standings }: PageData,
    links: number,
  ) {
    const { words } = this;
    const outcome = standings.get(key)?.outcome;
    const go = (): boolean =>
      this.dispatchEvent(new GoEvent({ element: key, requirement: '', pointer: '', source: '' }));
    return html`<tr>
      <th scope="row"><button class="plain" @click=${go}>${words.pick(name)}</button></th>
      <td>${words.say(KIND_WORD[kind])}</td><td>${words.say(LAYER_WORD[layer])}</td><td>${ownerName ?? ''}</td>
      <td>${lifecycle === undefined ? '' : words.say(LIFECYCLE_WORD[lifecycle])}</td>
      <td class="number">${level ?? ''}</td><td class="number">${words.number(links)}</td>
      <td>${outcome === undefined ? '' : html`<kt-outcome .outcome=${outcome}></kt-outcome>`}</td>
    </tr>`;
  }

  #table(elements: readonly OutlineElement[], data: PageData) {
    const { words } = this;
    const links = countLinks(data);
    const heads = [
      ELEMENTS.name,
      ELEMENTS.kind,
      ELEMENTS.layer,
      ELEMENTS.owner,
      ELEMENTS.lifecycle,
      ELEMENTS.level,
      ELEMENTS.links,
      ELEMENTS.outcome,
    ];
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${words.say(ELEMENTS.title)}><table>
      <thead><tr>${heads.map((head) => html`<th scope="col">${words.say(head)}</th>`)}</tr></thead>
      <tbody>${elements.map((element) => this.#row(element, data, links.get(element.key) ?? 0))}</tbody>
    </table></div>`;
  }

  #clear = (): void => {
    this.dispatchEvent(new GoEvent({ filters: noFilters }));
  };

  override render() {
    const { data, words } = this;
    if (data === undefined) return html``;
    const { opened, place, standings } = data;
    const all = opened.outline.elements;
    const passing = all.filter((element) => elementPasses(element, standings.get(element.key)?.outcome, place.filters));
    const next = this.#portions.next(passing);
    return html`
      <h1>${words.say(ELEMENTS.title)}</h1>
      <kt-element-filters class="no-print" .outline=${opened.outline} .filters=${place.filters}></kt-element-filters>
      <p class="soft"><span role="status">${words.say(ELEMENTS.shown, { shown: passing.length, all: all.length })}</span>
        ${isFiltered(place.filters) ? html`<button class="no-print" @click=${this.#clear}>${words.say(ELEMENTS.clear)}</button>` : ''}</p>
      ${passing.length === 0 ? html`<p class="card">${words.say(ELEMENTS.none)}</p>` : this.#table(this.#portions.of(passing), data)}
      ${next > 0 ? html`<button class="no-print" @click=${this.#portions.more}>${words.say(ELEMENTS.more, { n: next })}</button>` : ''}
    `;
  }
}

/** How many lines end at each element. */
function countLinks({ opened }: PageData): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of opened.outline.links)
    for (const key of new Set([from, to])) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-elements-page': ElementsPage;
  }
}
