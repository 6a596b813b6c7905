import { html, LitElement, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { DETAILS, LINK_WORD } from '#text/viewer/judging';
import { KIND_WORD, LAYER_WORD, LIFECYCLE_WORD } from '#text/viewer/words';
import type { Fact, FactEvidence, Outline, OutlineElement, OutlineLink } from '../../../checker/index.ts';
import { GoEvent } from '../../state/go.ts';
import type { Standing } from '../../state/outcomes.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';
import type { Stated } from '../../worker/protocol.ts';
import '../finding-card/finding-card.ts';
import '../outcome/outcome.ts';
import { styles } from './element-details.styles.ts';

const MOST_LINKS = 200;

/**
 * @summary An element: how it stands, findings, what is stated of it, its connections and its evidence.
 * @event kt-go - another element, the overview, its neighbourhood, its source or its place in the file
 */
@customElement('kt-element-details')
export class ElementDetails extends LitElement {
  static override styles = [base, styles];

  /** The element. */
  @property({ attribute: false }) element: OutlineElement | undefined;

  /** What the model states of it; nothing for a national system. */
  @property({ attribute: false }) stated: Stated | undefined;

  /** The outline it stands in. */
  @property({ attribute: false }) outline: Outline | undefined;

  /** Its worst outcome and the findings at it. */
  @property({ attribute: false }) standing: Standing | undefined;

  readonly words = new Words(this);

  #byKey: ReadonlyMap<string, OutlineElement> = new Map();
  #byId: ReadonlyMap<string, OutlineElement> = new Map();

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('outline')) return;
    const elements = this.outline?.elements ?? [];
    this.#byKey = new Map(elements.map((element) => [element.key, element]));
    this.#byId = new Map(elements.map((element) => [element.id, element]));
  }

  #go(go: GoEvent['go']): void {
    this.dispatchEvent(new GoEvent({ requirement: '', pointer: '', source: '', ...go }));
  }

  #toElement(key: string) {
    const found = this.#byKey.get(key);
    return html`<button class="plain link" @click=${() => this.#go({ element: key })}>${found ? this.words.pick(found.name) : key}</button>`;
  }

  #head(element: OutlineElement) {
    const { words } = this;
    const said = [words.say(KIND_WORD[element.kind]), words.say(LAYER_WORD[element.layer]), element.ownerName].filter(
      (part) => part !== undefined,
    );
    return html`<h2>${words.pick(element.name)}</h2>
      <p class="soft">${said.join(' · ')}</p>
      <p class="line">
        ${this.standing ? html`<kt-outcome .outcome=${this.standing.outcome}></kt-outcome>` : ''}
        ${element.lifecycle ? html`<span class="chip">${words.say(LIFECYCLE_WORD[element.lifecycle])}</span>` : ''}
        ${element.level === undefined ? '' : html`<span class="chip">${words.say(DETAILS.level, { n: element.level })}</span>`}
      </p>
      <p class="line no-print">
        <button @click=${() => this.#go({ view: 'overview', element: element.key })}>${words.say(DETAILS.inOverview)}</button>
        <button @click=${() => this.#go({ view: 'diagrams', diagram: `neighbourhood;focus=${element.key}`, element: element.key })}>${words.say(DETAILS.neighbourhood)}</button>
        ${element.key.startsWith('/') ? html`<button @click=${() => this.#go({ element: '', pointer: element.key })}>${words.say(DETAILS.inFile)}</button>` : ''}
      </p>`;
  }

  #findings() {
    const { words, standing } = this;
    const findings = standing?.findings ?? [];
    return html`<h3>${words.say(DETAILS.findings)}</h3>
      ${findings.length === 0 ? html`<p class="soft">${words.say(DETAILS.noFindings)}</p>` : ''}
      <ul class="cards">${findings.map((found) => html`<li><kt-finding-card .found=${found}></kt-finding-card></li>`)}</ul>`;
  }

  #values({ values }: Fact) {
    return values.map(({ text, words, refersTo }, position) => {
      const target = refersTo === undefined ? undefined : this.#byId.get(refersTo);
      return html`${position > 0 ? ', ' : ''}${target ? this.#toElement(target.key) : words ? html`<span title=${text}>${this.words.pick(words)}</span>` : text}`;
    });
  }

  #facts({ facts }: Stated) {
    const { words } = this;
    return html`<h3>${words.say(DETAILS.facts)}</h3>
      <table><tbody>${facts.map(
        (fact) =>
          html`<tr><th scope="row" style="padding-inline-start:${fact.depth}em"><button class="plain fact" title=${fact.pointer} @click=${() => this.#go({ element: '', pointer: fact.pointer })}>${words.pick(fact.label) || '·'}</button></th><td>${this.#values(fact)}</td></tr>`,
      )}</tbody></table>`;
  }

  #link(link: OutlineLink, end: 'out' | 'in') {
    const { words } = this;
    const other = end === 'out' ? link.to : link.from;
    const via = link.via.map((key) => this.#byKey.get(key)).flatMap((one) => (one ? [words.pick(one.name)] : []));
    return html`<li>${words.say(LINK_WORD[link.kind][end])} ${this.#toElement(other)}
      ${via.length > 0 ? html`<span class="soft small">${words.say(DETAILS.through, { names: via.join(', ') })}</span>` : ''}</li>`;
  }

  #links({ key }: OutlineElement) {
    const { words } = this;
    const links = this.outline?.links ?? [];
    const out = links.filter(({ from }) => from === key).map((link) => [link, 'out'] as const);
    const into = links.filter(({ to, from }) => to === key && from !== key).map((link) => [link, 'in'] as const);
    const lines = [...out, ...into];
    const hidden = lines.length - MOST_LINKS;
    return html`<h3>${words.say(DETAILS.connections)}</h3>
      ${lines.length === 0 ? html`<p class="soft">${words.say(DETAILS.noConnections)}</p>` : ''}
      <ul class="links">${lines.slice(0, MOST_LINKS).map(([link, end]) => this.#link(link, end))}</ul>
      ${hidden > 0 ? html`<p class="small soft">${words.say(DETAILS.moreLinks, { n: hidden })}</p>` : ''}`;
  }

  #evidence = ({ source, place, for: names, note }: FactEvidence) => {
    const found = this.outline?.sources.find(({ id }) => id === source);
    return html`<li><button class="plain link" @click=${() => this.#go({ element: '', source })}>${found?.title ?? source}</button>, ${place}
      ${names.length > 0 ? html` <span class="soft small">(${names.map((name) => this.words.value(name)).join(', ')})</span>` : ''}${note ? html`<p class="small">${note}</p>` : ''}</li>`;
  };

  #rest({ evidence, open }: Stated) {
    const { words } = this;
    return html`<h3>${words.say(DETAILS.evidence)}</h3>
      ${evidence.length === 0 ? html`<p class="soft">${words.say(DETAILS.noEvidence)}</p>` : ''}
      <ul class="links">${evidence.map(this.#evidence)}</ul>
      ${
        open.length === 0
          ? ''
          : html`<h3>${words.say(DETAILS.open)}</h3>
        <ul class="links">${open.map(({ property: name, label, state, reason }) => html`<li><span title=${name}>${words.pick(label)}</span>: ${words.say(DETAILS[state])}${reason ? html`. ${reason}` : ''}</li>`)}</ul>`
      }`;
  }

  override render() {
    const { element, stated } = this;
    if (element === undefined) return html``;
    return html`${this.#head(element)}${this.#findings()}${stated ? this.#facts(stated) : ''}${this.#links(element)}${stated ? this.#rest(stated) : ''}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-element-details': ElementDetails;
  }
}
