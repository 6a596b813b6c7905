import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Diagram, ElementRow, LinkRow, PlanRow } from '#diagrams/diagram';
import { COLUMN, DIAGRAM_PAGE } from '#text/viewer/diagrams';
import type { Bilingual } from '#util/bilingual';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';
import { NodeEvent } from '../diagram/node-event.ts';
import '../outcome/outcome.ts';

/**
 * @summary Tables that say exactly what a diagram shows: a row for each box, a row for each line.
 * @event kt-node - the name in a row was pressed
 */
@customElement('kt-diagram-tables')
export class DiagramTables extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--kt-space-4);
      }

      .scroll {
        overflow-x: auto;
      }

      caption {
        padding-block: var(--kt-space-2);
        text-align: start;
        font-weight: 650;
      }

      td.number {
        text-align: end;
        font-variant-numeric: tabular-nums;
      }

      button {
        min-block-size: 1.5rem;
        padding: 0;
        border: 0;
        background: none;
        color: var(--kt-accent);
        text-align: start;
        text-decoration: underline;
        text-underline-offset: 0.15em;
      }

      ul {
        padding-inline-start: 1.2em;
      }

      @media print {
        .scroll {
          overflow: visible;
        }

        tr {
          break-inside: avoid;
        }

        details::details-content {
          content-visibility: visible;
        }
      }

      details summary {
        cursor: pointer;
      }
    `,
  ];

  /** The diagram whose tables are shown. */
  @property({ attribute: false }) diagram: Diagram | undefined;

  readonly words = new Words(this);

  #table(caption: Bilingual, heads: readonly Bilingual[], rows: readonly TemplateResult[]): TemplateResult {
    const { words } = this;
    if (rows.length === 0) return html``;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${words.say(caption)}><table>
      <caption>${words.say(caption)} (${words.number(rows.length)})</caption>
      <thead><tr>${heads.map((head) => html`<th scope="col">${words.say(head)}</th>`)}</tr></thead>
      <tbody>${rows}</tbody>
    </table></div>`;
  }

  #name(name: string, keys: readonly string[]): TemplateResult {
    return html`<button @click=${() => this.dispatchEvent(new NodeEvent(keys))}>${name}</button>`;
  }

  #names(names: readonly string[]): TemplateResult {
    if (names.length < 2) return html`${names[0] ?? ''}`;
    return html`<details><summary>${this.words.number(names.length)}</summary><ul>${names.map((name) => html`<li>${name}</li>`)}</ul></details>`;
  }

  #element = (row: ElementRow): TemplateResult => html`<tr data-row=${row.id}>
    <td>${this.#name(row.name, row.keys)}</td><td>${row.kind}</td><td>${row.part}</td><td>${row.state}</td><td>${row.level}</td>
    <td>${row.outcome === undefined ? '' : html`<kt-outcome .outcome=${row.outcome}></kt-outcome>`}</td>
    <td>${this.#names(row.names)}</td>
  </tr>`;

  #link = (row: LinkRow): TemplateResult => html`<tr data-row=${`${row.fromId}-${row.toId}`}>
    <td>${row.from}</td><td>${row.relation}</td><td>${row.to}</td><td class="number">${this.words.number(row.number)}</td>
    <td>${this.#names(row.names)}</td>
  </tr>`;

  #plan = (row: PlanRow): TemplateResult => html`<tr data-row=${row.id}>
    <td>${this.#name(row.name, [row.key])}</td><td>${row.phase}</td><td>${row.start}</td><td>${row.end}</td><td>${row.drawn}</td>
  </tr>`;

  override render() {
    const { tables } = this.diagram ?? {};
    if (tables === undefined) return html``;
    const { elements, links, plans } = tables;
    if (elements.length + links.length + plans.length === 0)
      return html`<p>${this.words.say(DIAGRAM_PAGE.nothing)}</p>`;
    const { element, kind, part, state, level, outcome, names, from, relation, to, number, phase, start, end, drawn } =
      COLUMN;
    return html`
      ${this.#table(COLUMN.plans, [element, phase, start, end, drawn], plans.map(this.#plan))}
      ${this.#table(COLUMN.elements, [element, kind, part, state, level, outcome, names], elements.map(this.#element))}
      ${this.#table(COLUMN.links, [from, relation, to, number, names], links.map(this.#link))}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-diagram-tables': DiagramTables;
  }
}
