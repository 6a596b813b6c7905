import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { OUTCOME_MARK } from '#diagrams/outcome-mark';
import { OUTCOME } from '#text/messages';
import type { Outcome } from '../../../checker/index.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';

/** CSS custom property with the colour of an outcome. */
export const outcomeColor = (outcome: Outcome): string => `var(--kt-${outcome === 'notApplicable' ? 'none' : outcome})`;

/**
 * @summary An outcome as shape, colour and word.
 */
@customElement('kt-outcome')
export class OutcomeBadge extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-flex;
        align-items: center;
        gap: 0.4em;
        font-weight: 600;
        white-space: nowrap;
      }

      svg {
        flex: none;
        inline-size: 1.1em;
        block-size: 1.1em;
      }
    `,
  ];

  /** The outcome shown. */
  @property() outcome: Outcome = 'unknown';

  /** Whether the word is for screen readers only. */
  @property({ type: Boolean }) brief = false;

  readonly words = new Words(this);

  override render() {
    const { body, sign } = OUTCOME_MARK[this.outcome];
    const word = this.words.say(OUTCOME[this.outcome]);
    return html`${svg`<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false" style="color:${outcomeColor(this.outcome)}">
        <path d=${body} fill="currentColor"></path>
        <path d=${sign} fill="none" stroke="var(--kt-paper)" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"></path>
      </svg>`}<span class=${this.brief ? 'unseen' : ''} title=${this.brief ? word : ''} style="color:${outcomeColor(this.outcome)}">${word}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-outcome': OutcomeBadge;
  }
}
