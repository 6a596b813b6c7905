import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { STRENGTH } from '#text/messages';
import { VERDICT_PAGE } from '#text/viewer/judging';
import type { CheckResult, RequirementResult } from '../../../checker/index.ts';
import { GoEvent } from '../../state/go.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';
import type { Supposed } from '../../worker/protocol.ts';
import { icon } from '../icon/icon.ts';
import '../outcome/outcome.ts';
import '../score-bar/score-bar.ts';
import { styles } from './verdict-page.styles.ts';

type Outcome = RequirementResult['outcome'];

/** Asks to suppose that a requirement came out otherwise, or as it did. */
export class SupposeEvent extends Event {
  readonly requirement: string;
  readonly outcome: Outcome | undefined;

  constructor(requirement: string, outcome: Outcome | undefined) {
    super('kt-suppose', { bubbles: true, composed: true });
    this.requirement = requirement;
    this.outcome = outcome;
  }
}

const answers = { '': VERDICT_PAGE.asIs, pass: VERDICT_PAGE.asPass, fail: VERDICT_PAGE.asFail };

/**
 * @summary The groups with their scores; inside each its requirements with weight and outcome.
 * @event kt-suppose - an answer to try
 * @event kt-go - a requirement to look at
 */
@customElement('kt-group-list')
export class GroupList extends LitElement {
  static override styles = [base, styles];

  /** The result whose groups are listed. */
  @property({ attribute: false }) result: CheckResult | undefined;

  /** Scores under the suppositions, where there are any. */
  @property({ attribute: false }) supposed: Supposed | undefined;

  /** The suppositions. */
  @property({ attribute: false }) settled: Readonly<Record<string, Outcome>> = {};

  readonly words = new Words(this);

  #suppose(id: string, event: Event): void {
    const field = event.currentTarget;
    if (!(field instanceof HTMLSelectElement)) return;
    const outcome = field.value === 'pass' || field.value === 'fail' ? field.value : undefined;
    this.dispatchEvent(new SupposeEvent(id, outcome));
  }

  #choice({ id, outcome, weight, title }: RequirementResult) {
    if (weight === 0 || (outcome !== 'unknown' && outcome !== 'error' && outcome !== 'fail')) return html``;
    const { words } = this;
    const chosen = this.settled[id] ?? '';
    return html`<select aria-label="${words.say(VERDICT_PAGE.suppose)}: ${words.pick(title)}" @change=${(event: Event) => this.#suppose(id, event)}>
      ${Object.entries(answers).map(([value, text]) => html`<option value=${value} .selected=${value === chosen}>${words.say(text)}</option>`)}
    </select>`;
  }

  #row = (requirement: RequirementResult) => {
    const { words } = this;
    const { id, title, outcome, strength, weight } = requirement;
    return html`<tr>
      <td><button class="plain" @click=${() => this.dispatchEvent(new GoEvent({ requirement: id, element: '', pointer: '', source: '' }))}>${id}</button></td>
      <td>${words.pick(title)} <span class="chip">${words.say(STRENGTH[strength])}</span></td>
      <td class="number">${words.number(weight)}</td>
      <td><kt-outcome .outcome=${outcome}></kt-outcome></td>
      <td>${this.#choice(requirement)}</td>
    </tr>`;
  };

  #scoreText(score: CheckResult['score']): string {
    const { words } = this;
    if (score === null) return words.say(VERDICT_PAGE.notScored);
    return score.low === score.high
      ? words.number(score.low)
      : `${words.number(score.low)} – ${words.number(score.high)}`;
  }

  #group = (group: CheckResult['groups'][number]) => {
    const { words } = this;
    const now = this.supposed?.groups.find(({ id }) => id === group.id) ?? group;
    const own = this.result?.requirements.filter((requirement) => requirement.group === group.id) ?? [];
    const { pass, fail, unknown } = group.counts;
    return html`<details class="group">
      <summary>
        ${icon('right', 16)}<span>${group.id} · ${words.pick(group.name)}</span>
        <span class="wide number" title=${words.say(VERDICT_PAGE.weight)}>× ${words.number(group.weight)}</span>
        <kt-score-bar class="wide" .score=${now.score}></kt-score-bar>
        <span class="number">${this.#scoreText(now.score)}</span>
        <span class="wide number" title=${words.say(VERDICT_PAGE.counts)}>${pass} / ${fail} / ${unknown}</span>
      </summary>
      <div class="rows scroll"><table>
        <thead><tr><th colspan="2" scope="col">${words.say(VERDICT_PAGE.requirement)}</th><th class="number" scope="col">${words.say(VERDICT_PAGE.weight)}</th>
          <th scope="col">${words.say(VERDICT_PAGE.outcome)}</th><th scope="col">${words.say(VERDICT_PAGE.suppose)}</th></tr></thead>
        <tbody>${own.map(this.#row)}</tbody>
      </table></div>
    </details>`;
  };

  override render() {
    const { words } = this;
    return html`<div class="heads" aria-hidden="true">
        <span></span><span>${words.say(VERDICT_PAGE.group)}</span><span class="number">${words.say(VERDICT_PAGE.weight)}</span>
        <span></span><span class="number">${words.say(VERDICT_PAGE.score)}</span><span class="number">${words.say(VERDICT_PAGE.counts)}</span>
      </div>
      ${this.result?.groups.map(this.#group)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-group-list': GroupList;
  }
  interface HTMLElementEventMap {
    'kt-suppose': SupposeEvent;
  }
}
