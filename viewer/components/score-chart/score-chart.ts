import { css, html, LitElement, type SVGTemplateResult, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { SCORE_CHART } from '#text/viewer/diagrams';
import type { CheckResult } from '../../../checker/index.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';
import { type ChartRow, chartRows, wrapped } from './chart-rows.ts';

/** Where things stand: names left of their bars, or above them where the page is narrow. */
const wide = { names: 300, bar: 480, numbers: 150, letters: 40 };
const narrow = { names: 6, bar: 230, numbers: 114, letters: 42 };

const LINE = 18;
const BAR = 20;
const GAP = 14;
const TOP = 26;

/**
 * @summary The interval of every group as a bar from 0 to 100 with its numbers, and the same as a table.
 */
@customElement('kt-score-chart')
export class ScoreChart extends LitElement {
  static override styles = [
    base,
    css`
      .scroll {
        margin-block-start: var(--kt-space-2);
        overflow-x: auto;
        border: 1px solid var(--kt-line);
        border-radius: var(--kt-radius-large);
        background: var(--kt-paper);
      }

      .chart {
        display: block;
        inline-size: 100%;
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

      @media print {
        tfoot {
          display: table-row-group;
        }
      }
    `,
  ];

  /** The result whose groups are shown. */
  @property({ attribute: false }) result: CheckResult | undefined;

  @state() private isNarrow = false;

  readonly words = new Words(this);
  readonly #size = new ResizeObserver(([entry]) => {
    this.isNarrow = (entry?.contentRect.width ?? 1000) < 520;
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
  }

  #bar(row: ChartRow, top: number): SVGTemplateResult {
    const { name, low, high, isTotal } = row;
    const { names, bar, letters } = this.#place;
    const lines = wrapped(name, letters);
    const isAbove = this.isNarrow;
    const middle = isAbove ? top + lines.length * LINE + BAR / 2 : top + this.#heightOf(row) / 2;
    const firstLine = isAbove ? top + LINE / 2 : middle - ((lines.length - 1) / 2) * LINE;
    const x = (points: number): number => names + (points / 100) * bar;
    return svg`<g role="listitem" aria-label=${this.words.say(SCORE_CHART.said, { name, score: this.#interval(row) })}>
      ${lines.map(
        (line, position) => svg`<text class=${isTotal ? 'total' : ''} x=${isAbove ? names : names - 12}
          text-anchor=${isAbove ? 'start' : 'end'} y=${firstLine + position * LINE} dominant-baseline="central">${line}</text>`,
      )}
      <rect class="track" x=${names} y=${middle - BAR / 2} width=${bar} height=${BAR} rx="3"></rect>
      ${
        low === undefined || high === undefined
          ? ''
          : svg`
        <rect class="sure" x=${names} y=${middle - BAR / 2} width=${x(low) - names} height=${BAR} rx="3"></rect>
        <rect class="open" x=${x(low)} y=${middle - BAR / 2} width=${x(high) - x(low)} height=${BAR} fill="url(#hatch)"></rect>`
      }
      <text class=${isTotal ? 'total' : low === undefined ? 'none' : ''} x=${names + bar + 12} y=${middle}
        dominant-baseline="central">${this.#interval(row)}</text>
    </g>`;
  }

  get #place(): typeof wide {
    return this.isNarrow ? narrow : wide;
  }

  #heightOf({ name }: ChartRow): number {
    const names = wrapped(name, this.#place.letters).length * LINE;
    return this.isNarrow ? names + BAR : Math.max(names, BAR);
  }

  #interval({ low, high }: ChartRow): string {
    if (low === undefined || high === undefined) return this.words.say(SCORE_CHART.notScored);
    return this.words.say(low === high ? SCORE_CHART.exact : SCORE_CHART.interval, { low, high });
  }

  #chart(rows: readonly ChartRow[]) {
    const { names, bar, numbers } = this.#place;
    const tops = rows.map((_, position) =>
      rows.slice(0, position).reduce((sum, row) => sum + this.#heightOf(row) + GAP, TOP),
    );
    const height = rows.reduce((sum, row) => sum + this.#heightOf(row) + GAP, TOP);
    return svg`<svg class="chart" viewBox="0 0 ${names + bar + numbers} ${height}" role="list" aria-label=${this.words.say(SCORE_CHART.title)}>
      <defs><pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse"><path d="M-2 2l4-4M0 7L7 0M5 9l4-4"></path></pattern></defs>
      ${[0, 25, 50, 75, 100].map((points) => {
        const x = names + (points / 100) * bar;
        return svg`<g aria-hidden="true"><line x1=${x} x2=${x} y1=${TOP - 6} y2=${height}></line>
          <text class="axis" x=${x} y="14" text-anchor=${points === 0 && this.isNarrow ? 'start' : 'middle'}>${points}</text></g>`;
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
      <div class="table" tabindex="0" role="region" aria-label=${words.say(SCORE_CHART.table)}><table>
        <thead><tr><th scope="col">${words.say(group)}</th>
          ${[weight, low, high, width].map((head) => html`<th scope="col" class="number">${words.say(head)}</th>`)}</tr></thead>
        <tbody>${rows.filter(({ isTotal }) => !isTotal).map((row) => this.#row(row))}</tbody>
        <tfoot>${rows.filter(({ isTotal }) => isTotal).map((row) => this.#row(row))}</tfoot>
      </table></div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-score-chart': ScoreChart;
  }
}
