import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { STRENGTH } from '#text/messages';
import { FINDINGS_PAGE } from '#text/viewer/judging';
import { GoEvent } from '../../state/go.ts';
import { elementKeyOf, type FindingAt, findingName } from '../../state/outcomes.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';
import '../outcome/outcome.ts';

/**
 * @summary One finding: what was found, where, what to do, and the requirement it belongs to.
 * @event kt-go - its requirement, its element or its place in the file
 */
@customElement('kt-finding-card')
export class FindingCard extends LitElement {
  static override styles = [
    base,
    css`
      article {
        display: grid;
        gap: var(--kt-space-1);
        padding: var(--kt-space-3);
        border: 1px solid var(--kt-line);
        border-inline-start-width: 4px;
        border-radius: var(--kt-radius);
        background: var(--kt-paper);
        overflow-wrap: anywhere;
      }

      article[data-outcome='fail'] {
        border-inline-start-color: var(--kt-fail);
      }

      article[data-outcome='unknown'] {
        border-inline-start-color: var(--kt-unknown);
      }

      article.chosen {
        outline: 3px solid var(--kt-accent);
      }

      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--kt-space-2);
      }

      .message {
        font-weight: 550;
      }

      button.plain {
        min-block-size: 1.75rem;
        padding-inline: var(--kt-space-1);
        color: var(--kt-accent);
        text-decoration: underline;
        text-underline-offset: 0.15em;
        text-align: start;
      }

      @media print {
        :host {
          break-inside: avoid;
        }
      }
    `,
  ];

  /** The finding and its requirement. */
  @property({ attribute: false }) found: FindingAt | undefined;

  /** Whether the requirement is named elsewhere already. */
  @property({ type: Boolean }) inside = false;

  /** Whether an address leads to this finding. */
  @property({ type: Boolean }) chosen = false;

  readonly words = new Words(this);

  #go(part: 'element' | 'pointer', value: string): void {
    this.dispatchEvent(new GoEvent({ requirement: '', element: '', pointer: '', source: '', [part]: value }));
  }

  #requirement({ requirement, finding }: FindingAt) {
    const { words } = this;
    return html`<button class="plain" @click=${() => this.dispatchEvent(new GoEvent({ requirement: requirement.id, finding: findingName(finding), element: '', pointer: '', source: '' }))}>${requirement.id} · ${words.pick(requirement.title)}</button>
      <span class="chip">${words.say(STRENGTH[requirement.strength])}</span>`;
  }

  #place({ finding }: FindingAt) {
    const { words } = this;
    const key = elementKeyOf(finding.pointer);
    const name =
      finding.place === undefined ? finding.pointer || words.say(FINDINGS_PAGE.wholeModel) : words.pick(finding.place);
    return html`<span class="line small soft">
      ${key === undefined ? html`<span>${name}</span>` : html`<button class="plain" @click=${() => this.#go('element', key)}>${name}</button>`}
      ${finding.pointer === '' ? '' : html`<button class="plain" @click=${() => this.#go('pointer', finding.pointer)}>${words.say(FINDINGS_PAGE.showJson)}${finding.line === undefined ? '' : `, ${words.say(FINDINGS_PAGE.atLine, { line: finding.line })}`}</button>`}
      ${finding.patch ? html`<span class="chip">${words.say(FINDINGS_PAGE.fixable)}</span>` : ''}
    </span>`;
  }

  override render() {
    const { found, words } = this;
    if (found === undefined) return html``;
    const { finding } = found;
    return html`<article data-outcome=${finding.outcome} class=${this.chosen ? 'chosen' : ''} aria-current=${this.chosen ? 'true' : nothing}>
      <span class="line"><kt-outcome class="small" .outcome=${finding.outcome}></kt-outcome>${this.inside ? '' : this.#requirement(found)}</span>
      <p class="message">${words.pick(finding.message)}</p>
      ${finding.fix ? html`<p><b>${words.say(FINDINGS_PAGE.todo)}:</b> ${words.pick(finding.fix)}</p>` : ''}
      ${this.#place(found)}
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-finding-card': FindingCard;
  }
}
