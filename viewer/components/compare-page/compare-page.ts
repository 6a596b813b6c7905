import { Task } from '@lit/task';
import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { VERDICT } from '#text/messages';
import { COMPARE } from '#text/viewer/compare';
import type { CheckResult, RequirementResult } from '../../../checker/index.ts';
import { GoEvent } from '../../state/go.ts';
import type { PageData } from '../../state/page-data.ts';
import type { ViewerDocument } from '../../state/store.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';
import type { Opened } from '../../worker/protocol.ts';
import '../outcome/outcome.ts';
import '../score-bar/score-bar.ts';
import { intervalText } from '../score-bar/score-bar.ts';
import { styles } from './compare-page.styles.ts';
import './model-differences.ts';

/**
 * @summary Two models side by side: verdicts, scores, requirements, elements, facts and figures.
 * @event kt-go - another model to compare with, or a requirement
 */
@customElement('kt-compare-page')
export class ComparePage extends LitElement {
  static override styles = [base, styles];

  /** The model in front, which is the second one, and the place in it. */
  @property({ attribute: false }) data: PageData | undefined;

  readonly words = new Words(this);

  readonly #comparison = new Task(this, {
    task: ([before, after]) =>
      before === undefined || after === undefined || this.data === undefined
        ? undefined
        : this.data.client.ask({ task: 'compare', before: before.key, after: after.key }),
    args: () => [this.#other, this.data?.opened] as const,
  });

  /** The model that is compared with: the chosen one, else the first other one. */
  get #other(): Opened | undefined {
    const { documents = [], place, opened } = this.data ?? {};
    const others = documents.filter(({ key, opened: one }) => one !== undefined && key !== opened?.key);
    return (others.find(({ key }) => key === place?.other) ?? others[0])?.opened;
  }

  #nameOf({ opened, path }: ViewerDocument): string {
    if (opened === undefined) return path;
    return `${opened.result.model.province.name} ${opened.result.model.version} (${path})`;
  }

  #choose = (part: 'document' | 'other', event: Event): void => {
    const field = event.currentTarget;
    if (!(field instanceof HTMLSelectElement) || this.data === undefined) return;
    const [before, after] = [this.#other?.key ?? '', this.data.opened.key];
    const isSwap = field.value === (part === 'other' ? after : before);
    if (isSwap) this.dispatchEvent(new GoEvent({ document: before, other: after }));
    else this.dispatchEvent(new GoEvent({ other: before, [part]: field.value }));
  };

  #field(part: 'document' | 'other', label: string, chosen: string, { documents }: PageData) {
    return html`<label>${label}<select @change=${(event: Event) => this.#choose(part, event)}>
      ${documents.filter(({ opened }) => opened !== undefined).map((one) => html`<option value=${one.key} .selected=${one.key === chosen}>${this.#nameOf(one)}</option>`)}
    </select></label>`;
  }

  #choice(before: Opened, data: PageData) {
    const { words } = this;
    const swap = (): boolean => this.dispatchEvent(new GoEvent({ document: before.key, other: data.opened.key }));
    return html`<div class="choice no-print">
      ${this.#field('other', words.say(COMPARE.before), before.key, data)}
      ${this.#field('document', words.say(COMPARE.after), data.opened.key, data)}
      <button @click=${swap}>${words.say(COMPARE.swap)}</button>
    </div>`;
  }

  #verdicts(before: CheckResult, after: CheckResult) {
    const { words } = this;
    const both = [before, after];
    const cell = (score: CheckResult['score']) =>
      html`<td><kt-score-bar .score=${score}></kt-score-bar>${intervalText(score, words)}</td>`;
    const groupRow = ({
      id,
      name,
      score,
    }: CheckResult['groups'][number]) => html`<tr><th scope="row">${id} · ${words.pick(name)}</th>
      ${cell(before.groups.find((group) => group.id === id)?.score ?? null)}${cell(score)}</tr>`;
    return html`<section class="card scroll" tabindex="0" aria-label=${words.say(COMPARE.score)}><table>
      <thead><tr><td></td>${both.map(({ model, receipt }) => html`<th scope="col">${model.province.name} ${model.version}<br /><span class="small soft">${words.say(COMPARE.asOf, { date: words.day(receipt.asOf) })}</span></th>`)}</tr></thead>
      <tbody>
        <tr><th scope="row">${words.say(COMPARE.verdict)}</th>${both.map(({ verdict }) => html`<td><b>${words.say(VERDICT[verdict])}</b></td>`)}</tr>
        <tr><th scope="row">${words.say(COMPARE.score)}</th>${both.map(({ score }) => cell(score))}</tr>
        ${after.groups.map(groupRow)}
      </tbody></table></section>`;
  }

  #outcomes(before: CheckResult, after: CheckResult) {
    const { words } = this;
    const old = new Map(before.requirements.map((requirement) => [requirement.id, requirement]));
    const young = new Map(after.requirements.map((requirement) => [requirement.id, requirement]));
    const ids = [...new Set([...young.keys(), ...old.keys()])].filter(
      (id) => old.get(id)?.outcome !== young.get(id)?.outcome,
    );
    const cell = (requirement: RequirementResult | undefined) =>
      html`<td>${requirement ? html`<kt-outcome .outcome=${requirement.outcome}></kt-outcome>` : html`<span class="soft">${words.say(COMPARE.notInForce)}</span>`}</td>`;
    const row = (id: string) => {
      const title = (young.get(id) ?? old.get(id))?.title;
      const go = (): boolean =>
        this.dispatchEvent(new GoEvent({ requirement: id, element: '', pointer: '', source: '' }));
      return html`<tr><td><button class="plain link" @click=${go}>${id}</button> ${title ? words.pick(title) : ''}</td>${cell(old.get(id))}${cell(young.get(id))}</tr>`;
    };
    return html`<details class="card" open><summary><b>${words.say(COMPARE.requirements, { n: ids.length })}</b></summary>
      ${ids.length === 0 ? html`<p>${words.say(COMPARE.sameOutcomes)}</p>` : html`<div class="scroll"><table><tbody>${ids.map(row)}</tbody></table></div>`}</details>`;
  }

  override render() {
    const { data, words } = this;
    if (data === undefined) return html``;
    const before = this.#other;
    const head = html`<h1>${words.say(COMPARE.title)}</h1><p class="soft">${words.say(COMPARE.help)}</p>`;
    if (before === undefined) return html`${head}<p class="card">${words.say(COMPARE.needTwo)}</p>`;
    return html`${head}${this.#choice(before, data)}
      ${this.#verdicts(before.result, data.opened.result)}
      ${this.#outcomes(before.result, data.opened.result)}
      ${this.#comparison.render({
        pending: () => html`<p role="status">${words.say(COMPARE.comparing)}</p>`,
        complete: (answer) =>
          answer?.kind === 'compared' ? html`<kt-model-differences .comparison=${answer}></kt-model-differences>` : '',
      })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-compare-page': ComparePage;
  }
}
