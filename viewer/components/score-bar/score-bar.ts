import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { VERDICT_PAGE } from '#text/viewer/judging';
import type { CheckResult } from '../../../checker/index.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';

/**
 * @summary An interval of points as a bar from 0 to 100; the words say the same.
 */
@customElement('kt-score-bar')
export class ScoreBar extends LitElement {
  static override styles = [
    base,
    css`
      .track {
        position: relative;
        block-size: 0.875rem;
        border: 1px solid var(--kt-line-strong);
        border-radius: 999px;
        background: var(--kt-sunken);
        overflow: hidden;
        print-color-adjust: exact;
      }

      .sure,
      .open {
        position: absolute;
        inset-block: 0;
      }

      .sure {
        inset-inline-start: 0;
        background: var(--kt-accent);
      }

      .open {
        background: repeating-linear-gradient(
          -45deg,
          var(--kt-accent) 0 2px,
          transparent 2px 6px
        );
      }
    `,
  ];

  /** The interval; null where nothing counts. */
  @property({ attribute: false }) score: CheckResult['score'] = null;

  readonly words = new Words(this);

  override render() {
    const { score, words } = this;
    return html`<div class="track" role="img" aria-label=${intervalText(score, words)}>
      ${
        score === null
          ? ''
          : html`<span class="sure" style="inline-size:${score.low}%"></span><span class="open" style="inset-inline-start:${score.low}%;inline-size:${score.high - score.low}%"></span>`
      }
    </div>`;
  }
}

/** An interval in words. */
export function intervalText(score: CheckResult['score'], words: Words): string {
  if (score === null) return words.say(VERDICT_PAGE.noScore);
  return words.say(score.low === score.high ? VERDICT_PAGE.exact : VERDICT_PAGE.interval, { ...score });
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-score-bar': ScoreBar;
  }
}
