import { html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { MODE, VERDICT } from '#text/messages';
import { APP } from '#text/viewer/app';
import { VERDICT_PAGE } from '#text/viewer/judging';
import type { RequirementResult } from '../../../checker/index.ts';
import { GoEvent } from '../../state/go.ts';
import type { PageData } from '../../state/page-data.ts';
import { completeness } from '../../state/score-terms.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';
import type { Supposed } from '../../worker/protocol.ts';
import '../score-bar/score-bar.ts';
import { intervalText } from '../score-bar/score-bar.ts';
import './group-list.ts';
import type { SupposeEvent } from './group-list.ts';
import './how-scored.ts';
import { styles } from './verdict-page.styles.ts';

type Outcome = RequirementResult['outcome'];

const FIRST = 10;

/**
 * @summary Verdict, interval and completeness, how the number comes about, and what it would be.
 * @event kt-go - a requirement or a place to look at
 */
@customElement('kt-verdict-page')
export class VerdictPage extends LitElement {
  static override styles = [base, styles];

  /** The model in front and the place in it. */
  @property({ attribute: false }) data: PageData | undefined;

  @state() private settled: Readonly<Record<string, Outcome>> = {};
  @state() private supposed: Supposed | undefined;
  @state() private isShowingAll = false;

  readonly words = new Words(this);

  constructor() {
    super();
    this.addEventListener('kt-suppose', ({ requirement, outcome }: SupposeEvent) => {
      const { [requirement]: _, ...rest } = this.settled;
      this.settled = outcome === undefined ? rest : { ...rest, [requirement]: outcome };
      void this.#suppose();
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('data');
    if (before === undefined || before.opened.result === this.data?.opened.result) return;
    this.settled = {};
    this.supposed = undefined;
  }

  async #suppose(): Promise<void> {
    const { data, settled } = this;
    if (data === undefined || Object.keys(settled).length === 0) {
      this.supposed = undefined;
      return;
    }
    const answer = await data.client.ask({ task: 'suppose', key: data.opened.key, settled });
    if (answer.kind === 'supposed' && this.settled === settled) this.supposed = answer;
  }

  #head({ opened: { result } }: PageData) {
    const { words } = this;
    const known = completeness(result);
    return html`<section class="card head">
      <p class="soft">${result.model.title}</p>
      <h1 class="verdict" data-verdict=${result.verdict}>${words.say(VERDICT[result.verdict])}</h1>
      <p class="interval">${intervalText(result.score, words)}</p>
      <kt-score-bar .score=${result.score}></kt-score-bar>
      <p class="soft small">${words.say(VERDICT_PAGE.meaning)} ${words.say(APP.notOfficial)}</p>
      <p>${words.say(VERDICT_PAGE.completeness, known)}</p>
      <p>${words.say(VERDICT_PAGE.asOf, { date: words.day(result.receipt.asOf), mode: words.say(MODE[result.framework.mode]) })} ${words.pick(result.framework.name)}.</p>
      ${result.notes.map((note) => html`<p class="soft">${words.pick(note)}</p>`)}
    </section>`;
  }

  #supposed(supposed: Supposed) {
    const { words } = this;
    const score = intervalText(supposed.score, words);
    return html`<div class="supposed" role="status">
      <span>${words.say(VERDICT_PAGE.supposed, { score, verdict: words.say(VERDICT[supposed.verdict]) })}</span>
      <button @click=${this.#reset}>${words.say(VERDICT_PAGE.reset, { n: Object.keys(this.settled).length })}</button>
    </div>`;
  }

  #reset = (): void => {
    this.settled = {};
    this.supposed = undefined;
  };

  #next({ opened: { result } }: PageData) {
    const { words } = this;
    const shown = this.isShowingAll ? result.nextFacts : result.nextFacts.slice(0, FIRST);
    const hidden = result.nextFacts.length - shown.length;
    if (shown.length === 0) return html``;
    return html`<section class="card">
      <h2>${words.say(VERDICT_PAGE.next)}</h2>
      <p class="soft small">${words.say(VERDICT_PAGE.nextHelp)}</p>
      <ol class="next">${shown.map(
        (fact) => html`<li><span class="number">${words.say(VERDICT_PAGE.points, { n: fact.narrows })}</span>
          <span>${words.pick(fact.message)}
            ${fact.requirements.map((id) => html` <button class="plain small" @click=${() => this.dispatchEvent(new GoEvent({ requirement: id, element: '', pointer: '', source: '' }))}>${id}</button>`)}
            <button class="plain small" @click=${() => this.dispatchEvent(new GoEvent({ pointer: fact.pointer, requirement: '', element: '', source: '' }))}><code>${fact.pointer}</code></button></span></li>`,
      )}</ol>
      ${hidden > 0 ? html`<button @click=${this.#showAll}>${words.say(VERDICT_PAGE.more, { n: hidden })}</button>` : ''}
    </section>`;
  }

  #showAll = (): void => {
    this.isShowingAll = true;
  };

  #receipt({ opened: { result } }: PageData) {
    const { words } = this;
    return html`<details class="card">
      <summary>${words.say(VERDICT_PAGE.receipt)}</summary>
      <p class="soft small">${words.say(VERDICT_PAGE.receiptHelp)}</p>
      <dl>
        <dt>${words.say(VERDICT_PAGE.engine)}</dt><dd>${result.receipt.engine}</dd>
        <dt>${words.say(VERDICT_PAGE.model)}</dt><dd>${result.receipt.model ?? '–'}</dd>
        <dt>${words.say(VERDICT_PAGE.framework)}</dt><dd>${result.receipt.framework ?? '–'}</dd>
      </dl>
    </details>`;
  }

  override render() {
    const { data, words } = this;
    if (data === undefined) return html``;
    return html`
      ${this.#head(data)}
      <section class="card">
        <h2>${words.say(VERDICT_PAGE.groups)}</h2>
        <p class="soft small">${words.say(VERDICT_PAGE.supposeHelp)}</p>
        ${this.supposed ? this.#supposed(this.supposed) : ''}
        <kt-group-list .result=${data.opened.result} .supposed=${this.supposed} .settled=${this.settled}></kt-group-list>
      </section>
      ${this.#next(data)}
      <kt-how-scored class="card" .result=${data.opened.result}></kt-how-scored>
      ${this.#receipt(data)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-verdict-page': VerdictPage;
  }
}
