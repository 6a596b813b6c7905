import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { VERDICT_PAGE } from '#text/viewer/judging';
import type { CheckResult } from '../../../checker/index.ts';
import { groupTerms } from '../../state/score-terms.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';
import { styles } from './verdict-page.styles.ts';

/**
 * @summary How the score comes about, with the numbers to compute it by hand.
 */
@customElement('kt-how-scored')
export class HowScored extends LitElement {
  static override styles = [base, styles];

  /** The result whose score is explained. */
  @property({ attribute: false }) result: CheckResult | undefined;

  readonly words = new Words(this);

  #group = ({ id, name, score }: CheckResult['groups'][number]) => {
    const { words } = this;
    const terms = groupTerms(this.result?.requirements.filter(({ group }) => group === id) ?? []);
    return html`<tr><td>${id} · ${words.pick(name)}</td>
      <td class="formula">${score === null ? words.say(VERDICT_PAGE.notScored) : words.say(VERDICT_PAGE.howGroupNumbers, { ...terms, ...score })}</td></tr>`;
  };

  /** Fractions, not rounded points: what is computed by hand then agrees to the last digit. */
  #total({ groups, requirements, score }: CheckResult, end: 'low' | 'high'): string {
    const { words } = this;
    const counted = groups.flatMap(({ id, weight }) => {
      const { pass, open, all } = groupTerms(requirements.filter(({ group }) => group === id));
      return all === 0 || weight === 0
        ? []
        : [{ weight, part: `${words.number(end === 'low' ? pass : pass + open)}/${words.number(all)}` }];
    });
    const terms = counted.map(({ weight, part }) => `${words.number(weight)} × ${part}`).join(' + ');
    const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
    return words.say(VERDICT_PAGE.howTotalNumbers, { terms, weights, score: score?.[end] ?? 0 });
  }

  override render() {
    const { result, words } = this;
    if (result === undefined) return html``;
    return html`<details><summary>${words.say(VERDICT_PAGE.how)}</summary>
      <p>${words.say(VERDICT_PAGE.howGroup)}</p>
      <table><tbody>${result.groups.map(this.#group)}</tbody></table>
      <p>${words.say(VERDICT_PAGE.howTotal)}</p>
      ${
        result.score === null
          ? html`<p>${words.say(VERDICT_PAGE.noScore)}</p>`
          : html`<p class="formula">${this.#total(result, 'low')}</p><p class="formula">${this.#total(result, 'high')}</p>`
      }
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-how-scored': HowScored;
  }
}
