import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { COMPARE, QUALIFIER } from '#text/viewer/compare';
import { KIND_WORD } from '#text/viewer/words';
import type { ElementChange, ModelComparison, StatedFigure, StatedValue } from '../../../checker/index.ts';
import { Portions } from '../../state/portions.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';
import { styles } from './compare-page.styles.ts';

/**
 * @summary What two models state differently: elements, their facts, and figures.
 */
@customElement('kt-model-differences')
export class ModelDifferences extends LitElement {
  static override styles = [base, styles];

  /** What differs. */
  @property({ attribute: false }) comparison: ModelComparison | undefined;

  readonly words = new Words(this);
  readonly #portions = new Portions(this, 50);

  #kinds({ kinds }: ModelComparison) {
    const { words } = this;
    return html`<section class="card scroll" tabindex="0" aria-label=${words.say(COMPARE.kinds)}><h2>${words.say(COMPARE.kinds)}</h2><table>
      <thead><tr><th scope="col">${words.say(COMPARE.kind)}</th><th scope="col" class="number">${words.say(COMPARE.before)}</th>
        <th scope="col" class="number">${words.say(COMPARE.after)}</th><th scope="col" class="number">${words.say(COMPARE.same)}</th></tr></thead>
      <tbody>${kinds.map(
        ({ kind, before, after, unchanged }) => html`<tr><th scope="row">${words.say(KIND_WORD[kind])}</th>
        <td class="number">${words.number(before)}</td><td class="number">${words.number(after)}</td><td class="number">${words.number(unchanged)}</td></tr>`,
      )}</tbody>
    </table></section>`;
  }

  #figure(figure: StatedFigure | undefined) {
    const { words } = this;
    if (figure === undefined) return html`<td class="number soft">${words.say(COMPARE.unstated)}</td>`;
    const n = `${words.number(figure.value)}${figure.isPercent ? '%' : ''}`;
    const date = figure.asOf === undefined ? '' : ` (${words.day(figure.asOf)})`;
    return html`<td class="number">${words.say(QUALIFIER[figure.qualifier], { n })} ${figure.unit ?? ''}${date}</td>`;
  }

  #figures({ figures }: ModelComparison) {
    const { words } = this;
    if (figures.length === 0)
      return html`<section class="card"><h2>${words.say(COMPARE.figures)}</h2><p>${words.say(COMPARE.noFigures)}</p></section>`;
    return html`<section class="card scroll" tabindex="0" aria-label=${words.say(COMPARE.figures)}><h2>${words.say(COMPARE.figures)}</h2><table>
      <thead><tr><th scope="col">${words.say(COMPARE.figure)}</th><th scope="col" class="number">${words.say(COMPARE.before)}</th><th scope="col" class="number">${words.say(COMPARE.after)}</th></tr></thead>
      <tbody>${figures.map(
        ({
          name,
          status,
          before,
          after,
        }) => html`<tr><th scope="row">${name} ${status === 'target' ? html`<span class="chip">${words.say(COMPARE.target)}</span>` : ''}</th>
        ${this.#figure(before)}${this.#figure(after)}</tr>`,
      )}</tbody>
    </table></section>`;
  }

  #facts({ facts }: ElementChange) {
    const { words } = this;
    if (facts.length === 0) return '';
    const cell = (stated: StatedValue | undefined) => {
      if (stated === undefined) return html`<td class="soft">${words.say(COMPARE.unstated)}</td>`;
      return html`<td title=${stated.words ? stated.text : nothing}>${words.value(stated)}</td>`;
    };
    return html`<table class="facts"><thead><tr><th scope="col">${words.say(COMPARE.fact)}</th><th scope="col">${words.say(COMPARE.before)}</th><th scope="col">${words.say(COMPARE.after)}</th></tr></thead>
      <tbody>${facts.map(({ label, before, after }) => html`<tr><th scope="row">${words.pick(label)}</th>${cell(before)}${cell(after)}</tr>`)}</tbody></table>`;
  }

  #element = (change: ElementChange) => {
    const { words } = this;
    const head = html`${change.name} <span class="soft">${words.say(KIND_WORD[change.kind])}</span> <span class="chip">${words.say(COMPARE[change.change])}</span>`;
    return change.facts.length === 0
      ? html`<p>${head}</p>`
      : html`<details><summary>${head}</summary><div class="scroll" tabindex="0" role="region" aria-label=${change.name}>${this.#facts(change)}</div></details>`;
  };

  #elements({ elements }: ModelComparison) {
    const { words } = this;
    const next = this.#portions.next(elements);
    return html`<section class="card"><h2>${words.say(COMPARE.elements, { n: elements.length })}</h2>
      ${elements.length === 0 ? html`<p>${words.say(COMPARE.sameElements)}</p>` : this.#portions.of(elements).map(this.#element)}
      ${next > 0 ? html`<button class="no-print" @click=${this.#portions.more}>${words.say(COMPARE.more, { n: next })}</button>` : ''}</section>`;
  }

  override render() {
    const { comparison } = this;
    if (comparison === undefined) return html``;
    return html`<div style="display:grid;gap:var(--kt-space-4)">${this.#figures(comparison)}${this.#kinds(comparison)}${this.#elements(comparison)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-model-differences': ModelDifferences;
  }
}
