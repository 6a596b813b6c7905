import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Overview } from '#diagrams/overview/overview';
import { type OverviewElementRow, type OverviewLinkRow, overviewRows } from '#diagrams/overview/rows';
import { OVERVIEW } from '#text/viewer/overview';
import type { Bilingual } from '#util/bilingual';
import type { Outcome } from '../../../checker/index.ts';
import { GoEvent } from '../../state/go.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';
import '../outcome/outcome.ts';

const PORTION = 200;

/**
 * @summary The general diagram as two tables: each element and each link that is drawn.
 * @event kt-go - the name of an element was pressed
 */
@customElement('kt-outline-table')
export class OutlineTable extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--kt-space-5);
        padding: var(--kt-space-3) var(--kt-space-4);
      }

      .scroll {
        overflow-x: auto;
      }

      caption {
        padding-block: var(--kt-space-2);
        font-size: var(--kt-size-large);
        font-weight: 650;
        text-align: start;
      }

      thead th {
        position: sticky;
        inset-block-start: 0;
        background: var(--kt-paper);
        white-space: nowrap;
      }

      tbody th {
        min-inline-size: 12rem;
        color: inherit;
        font-weight: inherit;
      }

      td {
        min-inline-size: 6.5rem;
      }

      td.number {
        min-inline-size: 0;
        text-align: center;
      }

      .name {
        min-block-size: 1.5rem;
        padding: 0;
        border: 0;
        background: none;
        color: var(--kt-accent);
        text-align: start;
        text-decoration: underline;
        text-underline-offset: 0.15em;
      }

      .more {
        display: flex;
        flex-wrap: wrap;
        gap: var(--kt-space-2);
        align-items: center;
        padding-block: var(--kt-space-2);
      }
    `,
  ];

  /** The picture. */
  @property({ attribute: false }) overview: Overview | undefined;

  /** Worst outcome of elements, by key. */
  @property({ attribute: false }) outcomes: ReadonlyMap<string, Outcome> = new Map();

  /** Keys of the elements that pass the filters; undefined when nothing is filtered. */
  @property({ attribute: false }) passing: ReadonlySet<string> | undefined;

  @state() private shown = { elements: PORTION, links: PORTION };

  readonly words = new Words(this);
  #rows: ReturnType<typeof overviewRows> = { elements: [], links: [] };

  override willUpdate(changes: PropertyValues<this>): void {
    if (!changes.has('overview') && !changes.has('outcomes') && !changes.has('passing')) return;
    const { passing } = this;
    const rows = this.overview === undefined ? { elements: [], links: [] } : overviewRows(this.overview, this.outcomes);
    this.#rows =
      passing === undefined
        ? rows
        : {
            elements: rows.elements.filter(({ key }) => passing.has(key)),
            links: rows.links.filter(({ fromKey, toKey }) => passing.has(fromKey) || passing.has(toKey)),
          };
  }

  override render() {
    const { elements, links } = this.#rows;
    return html`
      ${this.#table('elements', OVERVIEW.elements, elements, this.#elementHeads, this.#elementRow)}
      ${this.#table('links', OVERVIEW.links, links, this.#linkHeads, this.#linkRow)}
    `;
  }

  #table<Row>(
    part: 'elements' | 'links',
    title: Bilingual,
    rows: readonly Row[],
    heads: readonly Bilingual[],
    draw: (row: Row) => TemplateResult,
  ) {
    const { words } = this;
    const shown = rows.slice(0, this.shown[part]);
    return html`<section>
      <div class="scroll" tabindex="0" role="region" aria-label=${words.say(title)}>
        <table class=${part}>
          <caption>${words.say(title)} (${words.number(rows.length)})</caption>
          <thead><tr>${heads.map((head) => html`<th scope="col">${words.say(head)}</th>`)}</tr></thead>
          <tbody>${shown.map(draw)}</tbody>
        </table>
      </div>
      ${
        shown.length < rows.length
          ? html`<p class="more">${words.say(OVERVIEW.shownOf, { shown: shown.length, all: rows.length })}
              <button @click=${() => this.#show(part, this.shown[part] + PORTION)}>${words.say(OVERVIEW.more)}</button>
              <button class="all" @click=${() => this.#show(part, rows.length)}>${words.say(OVERVIEW.all)}</button></p>`
          : ''
      }
    </section>`;
  }

  #show(part: 'elements' | 'links', count: number): void {
    this.shown = { ...this.shown, [part]: count };
  }

  readonly #elementHeads = [
    OVERVIEW.element,
    OVERVIEW.layer,
    OVERVIEW.kind,
    OVERVIEW.field,
    OVERVIEW.owner,
    OVERVIEW.securityLevel,
    OVERVIEW.lifecycle,
    OVERVIEW.change,
    OVERVIEW.outcome,
  ];

  readonly #elementRow = (row: OverviewElementRow): TemplateResult => {
    const { words } = this;
    return html`<tr data-key=${row.key}>
      <th scope="row">${this.#name(row.key, row.name)}</th>
      <td>${words.pick(row.layer)}</td>
      <td>${words.pick(row.kind)}</td>
      <td>${words.pick(row.field)}</td>
      <td>${row.owner}</td>
      <td class="number">${row.level ?? ''}</td>
      <td>${words.pick(row.lifecycle)}</td>
      <td>${words.pick(row.change)}</td>
      <td>${row.outcome === undefined ? '' : html`<kt-outcome .outcome=${row.outcome}></kt-outcome>`}</td>
    </tr>`;
  };

  readonly #linkHeads = [
    OVERVIEW.from,
    OVERVIEW.link,
    OVERVIEW.to,
    OVERVIEW.via,
    OVERVIEW.linkName,
    OVERVIEW.lifecycle,
  ];

  readonly #linkRow = (row: OverviewLinkRow): TemplateResult => {
    const { words } = this;
    return html`<tr data-key=${row.key}>
      <th scope="row">${this.#name(row.fromKey, row.from)}</th>
      <td>${words.pick(row.relation)}</td>
      <td>${this.#name(row.toKey, row.to)}</td>
      <td>${row.via.map((stop) => words.pick(stop)).join(', ')}</td>
      <td>${row.name}</td>
      <td>${words.pick(row.lifecycle)}</td>
    </tr>`;
  };

  #name(key: string, name: Bilingual): TemplateResult {
    return html`<button class="name" @click=${() => this.dispatchEvent(new GoEvent({ element: key }))}>${this.words.pick(name)}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-outline-table': OutlineTable;
  }
}
