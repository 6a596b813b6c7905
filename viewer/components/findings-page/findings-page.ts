import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { OUTCOME, STRENGTH } from '#text/messages';
import { FINDINGS_PAGE } from '#text/viewer/judging';
import type { RequirementResult } from '../../../checker/index.ts';
import { type FilterName, isFiltered, noFilters } from '../../state/filters.ts';
import { allFindings, findingsThrough } from '../../state/findings.ts';
import { GoEvent } from '../../state/go.ts';
import type { FindingAt } from '../../state/outcomes.ts';
import type { PageData } from '../../state/page-data.ts';
import { Portions } from '../../state/portions.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';
import '../finding-card/finding-card.ts';

type Choice = readonly [value: string, text: string];

const outcomes: readonly RequirementResult['outcome'][] = ['fail', 'unknown', 'waived'];
const strengths: readonly RequirementResult['strength'][] = ['must', 'should', 'may'];

/** Each choice once, in the order of their texts. */
const byText = (choices: readonly Choice[]): Choice[] =>
  [...new Map(choices)].sort(([, one], [, other]) => one.localeCompare(other, 'vi'));

/**
 * @summary All findings, the gravest first, narrowed by group, strength, outcome, law, owner and text.
 * @event kt-go - other filters
 */
@customElement('kt-findings-page')
export class FindingsPage extends LitElement {
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

      .filters {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
        gap: var(--kt-space-3);
        align-items: end;
      }

      label {
        display: grid;
        gap: var(--kt-space-1);
        font-size: var(--kt-size-small);
      }

      select,
      input {
        inline-size: 100%;
      }

      ul {
        display: grid;
        gap: var(--kt-space-2);
        list-style: none;
      }

      @media (max-width: 700px) {
        :host {
          padding: var(--kt-space-2);
        }

        .filters {
          grid-template-columns: 1fr 1fr;
        }
      }
    `,
  ];

  /** The model in front and the place in it. */
  @property({ attribute: false }) data: PageData | undefined;

  readonly words = new Words(this);
  readonly #portions = new Portions(this, 60);
  #all: readonly FindingAt[] = [];

  override willUpdate(changed: PropertyValues<this>): void {
    if (this.data === undefined || !changed.has('data')) return;
    const before = changed.get('data');
    if (before?.opened.result !== this.data.opened.result)
      this.#all = allFindings(this.data.opened.result.requirements);
    if (before?.place.filters !== this.data.place.filters) this.#portions.reset();
  }

  #choose(name: FilterName, event: Event): void {
    const field = event.currentTarget;
    if (!(field instanceof HTMLSelectElement) || this.data === undefined) return;
    const filters = { ...this.data.place.filters, [name]: field.value === '' ? [] : [field.value] };
    this.dispatchEvent(new GoEvent({ filters }));
  }

  #search = (event: Event): void => {
    const field = event.currentTarget;
    if (!(field instanceof HTMLInputElement) || this.data === undefined) return;
    this.dispatchEvent(new GoEvent({ filters: { ...this.data.place.filters, text: field.value } }));
  };

  #field(name: FilterName, label: string, choices: readonly Choice[], { place }: PageData) {
    const [chosen = ''] = place.filters[name];
    return html`<label>${label}<select @change=${(event: Event) => this.#choose(name, event)}>
      <option value="" .selected=${chosen === ''}>${this.words.say(FINDINGS_PAGE.all)}</option>
      ${choices.map(([value, text]) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
    </select></label>`;
  }

  /** The fields to choose from: name of the filter, label, choices. */
  #fields({ opened: { result, outline } }: PageData): readonly (readonly [FilterName, string, readonly Choice[]])[] {
    const { words } = this;
    const { requirements, groups } = result;
    const laws = requirements.flatMap(({ citations }) =>
      citations.map(({ document, name }) => [document, words.pick(name)] as const),
    );
    const owners = outline.elements.flatMap(({ owner, ownerName }) =>
      owner === undefined ? [] : [[owner, ownerName ?? owner] as const],
    );
    return [
      ['groups', words.say(FINDINGS_PAGE.group), groups.map(({ id, name }) => [id, `${id} · ${words.pick(name)}`])],
      ['outcomes', words.say(FINDINGS_PAGE.outcome), outcomes.map((one) => [one, words.say(OUTCOME[one])])],
      ['strengths', words.say(FINDINGS_PAGE.strength), strengths.map((one) => [one, words.say(STRENGTH[one])])],
      ['laws', words.say(FINDINGS_PAGE.law), byText(laws)],
      ['owners', words.say(FINDINGS_PAGE.owner), byText(owners)],
    ];
  }

  #filters(data: PageData) {
    const { words } = this;
    const clear = (): boolean => this.dispatchEvent(new GoEvent({ filters: noFilters }));
    return html`<div class="filters no-print">
      <label>${words.say(FINDINGS_PAGE.text)}<input type="search" .value=${data.place.filters.text} @input=${this.#search} /></label>
      ${this.#fields(data).map(([name, label, choices]) => this.#field(name, label, choices, data))}
      ${isFiltered(data.place.filters) ? html`<button @click=${clear}>${words.say(FINDINGS_PAGE.clear)}</button>` : ''}
    </div>`;
  }

  override render() {
    const { data, words } = this;
    if (data === undefined) return html``;
    const found = findingsThrough(this.#all, data.place.filters, data.opened.outline);
    const next = this.#portions.next(found);
    return html`
      <h1>${words.say(FINDINGS_PAGE.title)}</h1>
      ${this.#filters(data)}
      <p class="soft" role="status">${words.say(FINDINGS_PAGE.shown, { shown: found.length, all: this.#all.length })}</p>
      ${found.length === 0 ? html`<p class="card">${words.say(this.#all.length === 0 ? FINDINGS_PAGE.clean : FINDINGS_PAGE.none)}</p>` : ''}
      <ul>${this.#portions.of(found).map((one) => html`<li><kt-finding-card .found=${one}></kt-finding-card></li>`)}</ul>
      ${next > 0 ? html`<button class="no-print" @click=${this.#portions.more}>${words.say(FINDINGS_PAGE.more, { n: next })}</button>` : ''}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-findings-page': FindingsPage;
  }
}
