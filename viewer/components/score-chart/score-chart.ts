import { css, html, LitElement, type SVGTemplateResult, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { SCORE_CHART } from '#text/viewer/diagrams';
import type { CheckResult } from '../../../checker/index.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';
import { type ChartRow, chartRows, wrapped } from './chart-rows.ts';

const NAME_WIDTH = 300;
const BAR_WIDTH = 480;
const NUMBER_WIDTH = 150;
const LINE = 18;
const BAR = 20;
const GAP = 14;
const TOP = 26;
const LETTERS = 40;

/**
 * @summary The interval of every group as a bar from 0 to 100 with its numbers, and the same as a table.
 */
@customElement('kt-score-chart')
export class ScoreChart extends LitElement {
  static override styles = [
    base,
    css`
      .scroll {
        overflow-x: auto;
        border: 1px solid var(--kt-line);
        border-radius: var(--kt-radius-large);
        background: var(--kt-paper);
      }

      .chart {
        display: block;
        inline-size: 100%;
        min-inline-size: 34rem;
        max-inline-size: 70rem;
        block-size: auto;
        font: inherit;
        font-size: 14px;
        print-color-adjust: exact;
      }

      text {
        fill: var(--kt-ink);
      }

      .axis,
      .none {
        fill: var(--kt-ink-soft);
      }

      .total {
        font-weight: 650;
      }

      line {
        stroke: var(--kt-line);
      }

      .track {
        fill: var(--kt-sunken);
        stroke: var(--kt-line-strong);
      }

      .sure {
        fill: var(--kt-accent);
      }

      .open {
        stroke: var(--kt-accent);
      }

      pattern path {
        stroke: var(--kt-accent);
        stroke-width: 2;
      }

      .table {
        margin-block-start: var(--kt-space-4);
        overflow-x: auto;
      }

      td.number,
      th.number {
        text-align: end;
        font-variant-numeric: tabular-nums;
      }

      tfoot td {
        font-weight: 650;
      }
    `,
  ];

  /** The result whose groups are shown. */
  @property({ attribute: false }) result: CheckResult | undefined;

  readonly words = new Words(this);

  #bar(row: ChartRow, top: number): SVGTemplateResult {
    const { name, low, high, isTotal } = row;
    const lines = wrapped(name, LETTERS);
    const middle = top + heightOf(row) / 2;
    const x = (points: number): number => NAME_WIDTH + (points / 100) * BAR_WIDTH;
    return svg`<g role="listitem" aria-label=${this.words.say(SCORE_CHART.said, { name, score: this.#interval(row) })}>
      ${lines.map(
        (line, position) => svg`<text class=${isTotal ? 'total' : ''} x=${NAME_WIDTH - 12} text-anchor="end"
          y=${middle + (position - (lines.length - 1) / 2) * LINE} dominant-baseline="central">${line}</text>`,
      )}
      <rect class="track" x=${NAME_WIDTH} y=${middle - BAR / 2} width=${BAR_WIDTH} height=${BAR} rx="3"></rect>
      ${
        low === undefined || high === undefined
          ? ''
          : svg`
        <rect class="sure" x=${NAME_WIDTH} y=${middle - BAR / 2} width=${x(low) - NAME_WIDTH} height=${BAR} rx="3"></rect>
        <rect class="open" x=${x(low)} y=${middle - BAR / 2} width=${x(high) - x(low)} height=${BAR} fill="url(#hatch)"></rect>`
      }
      <text class=${isTotal ? 'total' : low === undefined ? 'none' : ''} x=${NAME_WIDTH + BAR_WIDTH + 12} y=${middle}
        dominant-baseline="central">${this.#interval(row)}</text>
    </g>`;
  }

  #interval({ low, high }: ChartRow): string {
    if (low === undefined || high === undefined) return this.words.say(SCORE_CHART.notScored);
    return this.words.say(low === high ? SCORE_CHART.exact : SCORE_CHART.interval, { low, high });
  }

  #chart(rows: readonly ChartRow[]) {
    const tops = rows.map((_, position) =>
      rows.slice(0, position).reduce((sum, row) => sum + heightOf(row) + GAP, TOP),
    );
    const height = rows.reduce((sum, row) => sum + heightOf(row) + GAP, TOP);
    const width = NAME_WIDTH + BAR_WIDTH + NUMBER_WIDTH;
    return svg`<svg class="chart" viewBox="0 0 ${width} ${height}" role="list" aria-label=${this.words.say(SCORE_CHART.title)}>
      <defs><pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse"><path d="M-2 2l4-4M0 7L7 0M5 9l4-4"></path></pattern></defs>
      ${[0, 25, 50, 75, 100].map((points) => {
        const x = NAME_WIDTH + (points / 100) * BAR_WIDTH;
        return svg`<g aria-hidden="true"><line x1=${x} x2=${x} y1=${TOP - 6} y2=${height}></line>
          <text class="axis" x=${x} y="14" text-anchor="middle">${points}</text></g>`;
      })}
      ${rows.map((row, position) => this.#bar(row, tops[position] ?? 0))}
    </svg>`;
  }

  #row({ name, weight, low, high }: ChartRow) {
    const { words } = this;
    const number = (value: number | undefined) =>
      html`<td class="number">${value === undefined ? words.say(SCORE_CHART.notScored) : words.number(value)}</td>`;
    const open = low === undefined || high === undefined ? undefined : high - low;
    return html`<tr><td>${name}</td><td class="number">${weight === undefined ? '' : words.number(weight)}</td>
      ${number(low)}${number(high)}${number(open)}</tr>`;
  }

  override render() {
    const { result, words } = this;
    if (result === undefined) return html``;
    const rows = chartRows(result, words.language, words.say(SCORE_CHART.all));
    const { group, weight, low, high, width } = SCORE_CHART;
    return html`
      <p class="soft">${words.say(SCORE_CHART.about)}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${words.say(SCORE_CHART.title)}>${this.#chart(rows)}</div>
      <div class="table" tabindex="0" role="region" aria-label=${words.say(SCORE_CHART.title)}><table>
        <thead><tr><th scope="col">${words.say(group)}</th>
          ${[weight, low, high, width].map((head) => html`<th scope="col" class="number">${words.say(head)}</th>`)}</tr></thead>
        <tbody>${rows.filter(({ isTotal }) => !isTotal).map((row) => this.#row(row))}</tbody>
        <tfoot>${rows.filter(({ isTotal }) => isTotal).map((row) => this.#row(row))}</tfoot>
      </table></div>
    `;
  }
}

const heightOf = ({ name }: ChartRow): number => Math.max(wrapped(name, LETTERS).length * LINE, BAR);

declare global {
  interface HTMLElementTagNameMap {
    'kt-score-chart': ScoreChart;
  }
}
