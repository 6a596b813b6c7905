import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { OUTCOME } from '#text/messages';
import { OVERVIEW } from '#text/viewer/overview';
import { LAYER_WORD, LIFECYCLE_WORD } from '#text/viewer/words';
import type { Bilingual } from '#util/bilingual';
import type { Outline, OutlineElement } from '../../../checker/index.ts';
import { type FilterName, type Filters, noFilters } from '../../state/filters.ts';
import { GoEvent } from '../../state/go.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';

type Choice = readonly [value: string, text: string];

const choicesFrom = (words: Words, table: Readonly<Record<string, Bilingual>>): readonly Choice[] =>
  Object.entries(table).map(([value, text]) => [value, words.pick(text)]);

/**
 * @summary Narrows the elements by layer, field, owner, outcome, security level and lifecycle.
 * @event kt-go - other filters
 */
@customElement('kt-element-filters')
export class ElementFilters extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: var(--kt-space-2) var(--kt-space-3);
        align-items: end;
      }

      label {
        display: grid;
        flex: 1 1 9rem;
        max-inline-size: 16rem;
        font-size: var(--kt-size-small);
        color: var(--kt-ink-soft);
      }

      select {
        inline-size: 100%;
        color: var(--kt-ink);
      }
    `,
  ];

  /** What the choices are taken from. */
  @property({ attribute: false }) outline: Outline | undefined;

  /** What is chosen. */
  @property({ attribute: false }) filters: Filters = noFilters;

  readonly words = new Words(this);

  override render() {
    const { words, outline } = this;
    const elements = outline?.elements ?? [];
    const fields = (outline?.fields ?? []).map(({ id, name }): Choice => [id, words.pick(name)]);
    return html`
      ${this.#choose('layers', OVERVIEW.layer, choicesFrom(words, LAYER_WORD))}
      ${
        fields.length > 1
          ? this.#choose(
              'fields',
              OVERVIEW.field,
              fields.filter(([id]) => id !== ''),
            )
          : ''
      }
      ${this.#choose('owners', OVERVIEW.owner, ownersOf(elements))}
      ${this.#choose('outcomes', OVERVIEW.outcome, choicesFrom(words, OUTCOME))}
      ${this.#choose('levels', OVERVIEW.securityLevel, levelsOf(elements))}
      ${this.#choose('lifecycles', OVERVIEW.lifecycle, choicesFrom(words, LIFECYCLE_WORD))}
    `;
  }

  #choose(name: FilterName, title: Bilingual, choices: readonly Choice[]): TemplateResult | string {
    const [chosen = ''] = this.filters[name];
    if (choices.length === 0) return '';
    return html`<label>${this.words.say(title)}
      <select .value=${chosen} @change=${(event: Event) => this.#go(name, event)}>
        <option value="" .selected=${chosen === ''}>${this.words.say(OVERVIEW.any)}</option>
        ${choices.map(([value, text]) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
      </select></label>`;
  }

  #go(name: FilterName, { target }: Event): void {
    const value = target instanceof HTMLSelectElement ? target.value : '';
    this.dispatchEvent(new GoEvent({ filters: { ...this.filters, [name]: value === '' ? [] : [value] } }));
  }
}

function ownersOf(elements: readonly OutlineElement[]): readonly Choice[] {
  const owners = new Map(
    elements.flatMap(({ owner, ownerName }) => (owner === undefined ? [] : [[owner, ownerName ?? owner]])),
  );
  return [...owners].toSorted(([, one], [, other]) => one.localeCompare(other, 'vi'));
}

function levelsOf(elements: readonly OutlineElement[]): readonly Choice[] {
  const levels = new Set(elements.flatMap(({ level }) => (level === undefined ? [] : [String(level)])));
  return [...levels].toSorted().map((level) => [level, level]);
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-element-filters': ElementFilters;
  }
}
