import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { VERIFICATION } from '#text/messages';
import { WORDS } from '#text/outputs';
import { DETAILS } from '#text/viewer/judging';
import type { RequirementResult } from '../../../checker/index.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';

/**
 * @summary The law that a requirement rests on: document, article, dates in force and how well its text was verified.
 */
@customElement('kt-law-list')
export class LawList extends LitElement {
  static override styles = [
    base,
    css`
      ul {
        display: grid;
        gap: var(--kt-space-2);
        padding-inline-start: 1.2em;
      }
    `,
  ];

  /** The requirement. */
  @property({ attribute: false }) requirement: RequirementResult | undefined;

  readonly words = new Words(this);

  #dates(from: string | null, to: string | null): string {
    const { words } = this;
    const day = (date: string | null): string => (date === null ? '…' : words.day(date));
    if (from === null && to === null) return '';
    return words.say(to === null ? DETAILS.inForce : DETAILS.inForceUntil, { from: day(from), to: day(to) });
  }

  override render() {
    const { requirement, words } = this;
    if (requirement === undefined) return html``;
    if (requirement.citations.length === 0) return html`<p>${words.say(WORDS.noLaw)}</p>`;
    return html`<ul>${requirement.citations.map(
      ({
        name,
        article,
        from,
        to,
        verification,
        note,
      }) => html`<li><b>${words.pick(name)}</b>${article ? html`, ${article}` : ''}
        <span class="soft small">${[this.#dates(from, to), words.say(VERIFICATION[verification])].filter((part) => part !== '').join('; ')}</span>
        ${note ? html`<p class="small">${words.pick(note)}</p>` : ''}</li>`,
    )}</ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-law-list': LawList;
  }
}
