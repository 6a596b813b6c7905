import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { STRENGTH } from '#text/messages';
import { DETAILS } from '#text/viewer/judging';
import type { Outline, RequirementResult } from '../../../checker/index.ts';
import { GoEvent } from '../../state/go.ts';
import { elementKeyOf, type FindingAt, findingName } from '../../state/outcomes.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';
import type { About } from '../../worker/protocol.ts';
import '../finding-card/finding-card.ts';
import '../law-list/law-list.ts';
import '../outcome/outcome.ts';

const MOST_PLACES = 30;

const roles = [
  ['satisfied', DETAILS.restsOn],
  ['broken', DETAILS.brokenBy],
  ['missing', DETAILS.missingFacts],
  ['notApplicable', DETAILS.setAside],
] as const;

/**
 * @summary A requirement: outcome, what is asked and why, its law, how it was decided here and by what.
 * @event kt-go - an element or a place in the file
 */
@customElement('kt-requirement-details')
export class RequirementDetails extends LitElement {
  static override styles = [
    base,
    css`
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--kt-space-2);
        margin-block: var(--kt-space-2);
      }

      h3 {
        margin-block: var(--kt-space-4) var(--kt-space-1);
      }

      .cards {
        display: grid;
        gap: var(--kt-space-2);
        list-style: none;
      }

      .places {
        padding-inline-start: 1.2em;
      }

      .places li {
        margin-block-end: var(--kt-space-1);
      }

      .places button {
        display: inline;
        min-block-size: 1.6rem;
        padding: 0;
        color: var(--kt-accent);
        text-align: start;
        text-decoration: underline;
      }

      code,
      pre {
        overflow-wrap: anywhere;
      }

      pre {
        padding: var(--kt-space-2);
        background: var(--kt-sunken);
        overflow: auto;
      }
    `,
  ];

  /** The requirement and its result. */
  @property({ attribute: false }) requirement: RequirementResult | undefined;

  /** What is written about it and its rule. */
  @property({ attribute: false }) about: About | undefined;

  /** The finding that an address leads to, which stands first. */
  @property() finding = '';

  /** The outline of the model, for the names of places. */
  @property({ attribute: false }) outline: Outline | undefined;

  readonly words = new Words(this);

  #place = (pointer: string) => {
    const key = elementKeyOf(pointer);
    const element = this.outline?.elements.find((one) => one.key === key);
    const rest = element === undefined ? pointer || '/' : pointer.slice(element.key.length);
    const name = element === undefined ? '' : this.words.pick(element.name);
    return html`<li><button class="plain" @click=${() => this.dispatchEvent(new GoEvent({ pointer, requirement: '', element: '', source: '' }))}>${name} <code>${rest}</code></button></li>`;
  };

  #witness({ witness = [] }: RequirementResult) {
    const { words } = this;
    return roles.map(([role, title]) => {
      const pointers = [...new Set(witness.filter((one) => one.role === role).map(({ pointer }) => pointer))];
      if (pointers.length === 0) return html``;
      const hidden = pointers.length - MOST_PLACES;
      return html`<h3>${words.say(title)} (${words.number(pointers.length)})</h3>
        <ul class="places">${pointers.slice(0, MOST_PLACES).map(this.#place)}</ul>
        ${hidden > 0 ? html`<p class="small soft">${words.say(DETAILS.morePlaces, { n: hidden })}</p>` : ''}`;
    });
  }

  #cards(requirement: RequirementResult): readonly FindingAt[] {
    const all = requirement.findings.map((finding, position) => ({ requirement, finding, position }));
    const isChosen = ({ finding }: FindingAt): boolean => findingName(finding) === this.finding;
    return [...all.filter(isChosen), ...all.filter((found) => !isChosen(found))].slice(0, MOST_PLACES);
  }

  #head({ id, title, outcome, strength, weight, waiver }: RequirementResult) {
    const { words } = this;
    return html`<h2>${id} · ${words.pick(title)}</h2>
      <p class="line"><kt-outcome .outcome=${outcome}></kt-outcome>
        <span class="chip">${words.say(STRENGTH[strength])}</span>
        <span class="chip">${weight === 0 ? words.say(DETAILS.informs) : words.say(DETAILS.weight, { n: weight })}</span></p>
      ${waiver ? html`<p>${words.say(DETAILS.waived, { reason: waiver.reason })}</p>` : ''}`;
  }

  #rule({ rule, parameters }: About) {
    const { words } = this;
    if (rule === undefined) return html``;
    return html`<h3>${words.say(DETAILS.why)}</h3><p>${words.pick(rule.why)}</p>
      <h3>${words.say(DETAILS.decided)}</h3><p>${words.say(DETAILS.byRule, { rule: rule.id })}</p>
      ${Object.keys(parameters).length === 0 ? '' : html`<p>${words.say(DETAILS.parameters)}: <code>${JSON.stringify(parameters)}</code></p>`}
      <details><summary>${words.say(DETAILS.reads)}</summary><ul class="places">${rule.facts.map((fact) => html`<li><code>${fact}</code></li>`)}</ul></details>
      ${rule.avoid ? html`<details><summary>${words.say(DETAILS.avoid)}</summary><pre tabindex="0">${JSON.stringify(rule.avoid.model, null, 2)}</pre></details>` : ''}
      ${rule.prefer ? html`<details><summary>${words.say(DETAILS.prefer)}</summary><pre tabindex="0">${JSON.stringify(rule.prefer.model, null, 2)}</pre></details>` : ''}
      <h3>${words.say(DETAILS.limits)}</h3><p>${words.pick(rule.limits)}</p>`;
  }

  override render() {
    const { requirement, about, words } = this;
    if (requirement === undefined) return html``;
    const { text, question, findings } = requirement;
    return html`
      ${this.#head(requirement)}
      ${text ? html`<h3>${words.say(DETAILS.asked)}</h3><p>${words.pick(text)}</p>` : ''}
      ${question ? html`<h3>${words.say(DETAILS.question)}</h3><p>${words.pick(question)}</p>` : ''}
      ${
        findings.length === 0
          ? ''
          : html`<h3>${words.say(DETAILS.findings)}</h3>
        <ul class="cards">${this.#cards(requirement).map((found) => html`<li><kt-finding-card inside ?chosen=${findingName(found.finding) === this.finding} .found=${found}></kt-finding-card></li>`)}</ul>
        ${findings.length > MOST_PLACES ? html`<p class="small soft">${words.say(DETAILS.morePlaces, { n: findings.length - MOST_PLACES })}</p>` : ''}`
      }
      <h3>${words.say(DETAILS.law)}</h3><kt-law-list .requirement=${requirement}></kt-law-list>
      ${about ? this.#rule(about) : ''}
      ${this.#witness(requirement)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-requirement-details': RequirementDetails;
  }
}
