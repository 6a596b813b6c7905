import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { problemText } from '#text/problems';
import { START } from '#text/viewer/app';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';
import type { Refused } from '../../worker/protocol.ts';

/**
 * @summary Why a file could not be read: every problem with its line and column.
 */
@customElement('kt-problem-list')
export class ProblemList extends LitElement {
  static override styles = [
    base,
    css`
      li {
        padding-block: var(--kt-space-2);
        border-block-end: 1px solid var(--kt-line);
        list-style: none;
        overflow-wrap: anywhere;
      }

      .place {
        display: block;
        color: var(--kt-ink-soft);
        font-size: var(--kt-size-small);
      }
    `,
  ];

  /** The file and what is wrong with it. */
  @property({ attribute: false }) refused: Refused | undefined;

  readonly words = new Words(this);

  override render() {
    if (this.refused === undefined) return html``;
    const { words } = this;
    return html`
      <h2>${words.say(START.refused, { name: this.refused.path })}</h2>
      <p class="soft">${words.say(START.refusedHelp)}</p>
      <ul>
        ${this.refused.problems.map(
          (problem) => html`<li>
            <span class="place">${words.say(START.line, { line: problem.line, column: problem.column })}${problem.pointer ? html` · <code>${problem.pointer}</code>` : ''}</span>
            ${problemText(problem, words.language)}
          </li>`,
        )}
      </ul>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-problem-list': ProblemList;
  }
}
