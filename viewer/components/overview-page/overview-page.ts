import { html, LitElement, nothing, type PropertyValues, svg } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Overview } from '#diagrams/overview/overview';
import { overviewOf } from '#diagrams/overview/overview-of';
import { CHANGE_WORD, OVERVIEW } from '#text/viewer/overview';
import type { Bilingual } from '#util/bilingual';
import type { Outcome, OutlineLinkKind } from '../../../checker/index.ts';
import { elementPasses, noFilters } from '../../state/filters.ts';
import { GoEvent } from '../../state/go.ts';
import type { PageData } from '../../state/page-data.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';
import { icon } from '../icon/icon.ts';
import '../outcome/outcome.ts';
import '../outline-table/outline-table.ts';
import '../overview/overview.ts';
import type { OverviewPicture } from '../overview/overview.ts';
import './element-filters.ts';
import { type Exported, type Paper, printOn, savePng, saveSvg, sheetOf } from './export-overview.ts';
import { styles } from './overview-page.styles.ts';

const LINKS = {
  connections: ['connection'],
  data: ['connection', 'reads', 'writes', 'copyOf', 'sharedThrough', 'partOf', 'publishedOn'],
  hosting: ['connection', 'hostedBy', 'backedUpBy'],
  all: [
    'connection',
    'hostedBy',
    'backedUpBy',
    'reads',
    'writes',
    'supportsFunction',
    'servedByApplication',
    'delivers',
    'performedBy',
    'uses',
    'partOf',
    'copyOf',
    'usesCodeList',
    'sharedThrough',
    'publishedOn',
    'reuses',
    'protects',
    'parent',
  ],
  none: [],
} as const satisfies Readonly<Record<string, readonly OutlineLinkKind[]>>;
type Links = keyof typeof LINKS;

const LINKS_WORD: Readonly<Record<Links, Bilingual>> = {
  connections: OVERVIEW.linksConnections,
  data: OVERVIEW.linksData,
  hosting: OVERVIEW.linksHosting,
  all: OVERVIEW.linksAll,
  none: OVERVIEW.linksNone,
};
const linkChoices: readonly Links[] = ['connections', 'data', 'hosting', 'all', 'none'];
const outcomes: readonly Outcome[] = ['pass', 'fail', 'unknown', 'manual', 'waived', 'error', 'notApplicable'];

/**
 * @summary The general diagram of the model in front: picture or tables, filters, files and paper.
 */
@customElement('kt-overview-page')
export class OverviewPage extends LitElement {
  static override styles = [base, styles];

  /** The model in front, and the place that is shown. */
  @property({ attribute: false }) data: PageData | undefined;

  @state() private links: Links = 'connections';
  @state() private hideGhosts = false;
  @state() private isTable = false;
  @state() private isFiltering = false;
  @state() private failure = '';

  @query('kt-overview') private picture: OverviewPicture | null | undefined;
  @query('.sheet') private sheet: HTMLElement | null | undefined;

  readonly words = new Words(this);
  #overview: Overview | undefined;
  #outcomes: ReadonlyMap<string, Outcome> = new Map();
  #passing: ReadonlySet<string> | undefined;
  #paper: Paper = 'A4';
  #before: { opened?: unknown; plateau?: string; standings?: unknown; filters?: unknown } = {};

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#prepareSheet);
    addEventListener('afterprint', this.#clearSheet);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#prepareSheet);
    removeEventListener('afterprint', this.#clearSheet);
  }

  protected override willUpdate(changes: PropertyValues): void {
    if (this.data === undefined) return;
    const { opened, place, standings } = this.data;
    const isLaidOutAnew = changes.has('links') || changes.has('hideGhosts');
    const before = this.#before;
    if (isLaidOutAnew || opened !== before.opened || place.plateau !== before.plateau) {
      const { hideGhosts } = this;
      this.#overview = overviewOf(opened.outline, { plateau: place.plateau, links: LINKS[this.links], hideGhosts });
    }
    if (standings !== before.standings) {
      this.#outcomes = new Map([...standings].map(([key, { outcome }]) => [key, outcome]));
    }
    if (opened !== before.opened || standings !== before.standings || place.filters !== before.filters) this.#filter();
    this.#before = { opened, plateau: place.plateau, standings, filters: place.filters };
  }

  #filter(): void {
    if (this.data === undefined) return;
    const { opened, place } = this.data;
    const { filters } = place;
    const own = { ...filters, groups: [], strengths: [], laws: [] };
    const isNarrow = Object.entries(own).some(([, value]) => value.length > 0);
    const passing = opened.outline.elements.filter((element) =>
      elementPasses(element, this.#outcomes.get(element.key), own),
    );
    this.#passing = isNarrow ? new Set(passing.map(({ key }) => key)) : undefined;
    if (isNarrow && filters.text === '') this.isFiltering = true;
  }

  get #exported(): Exported | undefined {
    return this.#overview && { overview: this.#overview, outcomes: this.#outcomes, language: this.words.language };
  }

  #prepareSheet = (): void => {
    const exported = this.#exported;
    if (exported !== undefined && !this.isTable) this.sheet?.replaceChildren(sheetOf(exported, this.#paper));
  };

  #clearSheet = (): void => {
    this.sheet?.replaceChildren();
  };

  #print(paper: Paper): void {
    this.#paper = paper;
    printOn(paper);
  }

  async #save(write: (exported: Exported) => void | Promise<void>): Promise<void> {
    const exported = this.#exported;
    if (exported === undefined) return;
    this.failure = '';
    try {
      await write(exported);
    } catch (error) {
      this.failure = this.words.say(OVERVIEW.failed, {
        reason: error instanceof Error ? error.message : String(error),
      });
    }
  }

  override render() {
    if (this.data === undefined) return nothing;
    const { place, opened } = this.data;
    const { words } = this;
    return html`
      ${this.#tools()}
      ${this.isFiltering ? this.#narrow() : nothing}
      ${this.failure === '' ? nothing : html`<p class="narrow" role="alert">${this.failure}</p>`}
      ${
        this.isTable
          ? html`<kt-outline-table .overview=${this.#overview} .outcomes=${this.#outcomes} .passing=${this.#passing}></kt-outline-table>`
          : html`<kt-overview .overview=${this.#overview} .outcomes=${this.#outcomes} .passing=${this.#passing} selected=${place.element}></kt-overview>
              ${this.#legend()}`
      }
      <div class="sheet" aria-hidden="true"></div>
      <p class="unseen" role="status">${this.#passing === undefined ? '' : words.say(OVERVIEW.matches, { count: this.#countPassing(opened.outline.elements.length) })}</p>
    `;
  }

  #countPassing(all: number): number {
    return this.#overview?.boxes.filter(({ key }) => this.#passing?.has(key) !== false).length ?? all;
  }

  #tools() {
    const { words } = this;
    const button = (name: Parameters<typeof icon>[0], text: Bilingual, act: () => void) =>
      html`<button title=${words.say(text)} aria-label=${words.say(text)} @click=${act}>${icon(name)}</button>`;
    return html`<div class="tools" role="toolbar" aria-label=${words.say(OVERVIEW.toolbar)}>
      <h1>${words.say(OVERVIEW.title)}</h1>
      ${
        this.isTable
          ? nothing
          : html`<select aria-label=${words.say(OVERVIEW.linksShown)} @change=${this.#chooseLinks}>
                ${linkChoices.map((links) => html`<option value=${links} .selected=${links === this.links}>${words.say(LINKS_WORD[links])}</option>`)}
              </select>
              <span class="group">
                ${button('plus', OVERVIEW.zoomIn, () => this.picture?.zoom(1.4))}
                ${button('minus', OVERVIEW.zoomOut, () => this.picture?.zoom(1 / 1.4))}
                ${button('fit', OVERVIEW.fit, () => this.picture?.fit())}
              </span>`
      }
      <button aria-expanded=${this.isFiltering ? 'true' : 'false'} @click=${() => {
        this.isFiltering = !this.isFiltering;
      }}>${icon('filter')}<span class="word">${words.say(OVERVIEW.filters)}</span></button>
      <span class="group">
        <button aria-pressed=${this.isTable ? 'false' : 'true'} @click=${() => {
          this.isTable = false;
        }}>${words.say(OVERVIEW.picture)}</button>
        <button aria-pressed=${this.isTable ? 'true' : 'false'} @click=${() => {
          this.isTable = true;
        }}>${words.say(OVERVIEW.table)}</button>
      </span>
      <details class="menu"><summary>${icon('download')}<span class="word">${words.say(OVERVIEW.exports)}</span></summary><div>
        <button class="plain" @click=${() => void this.#save(saveSvg)}>${words.say(OVERVIEW.saveSvg)}</button>
        <button class="plain" @click=${() => void this.#save(savePng)}>${words.say(OVERVIEW.savePng)}</button>
        ${(['A4', 'A3'] as const).map(
          (paper) =>
            html`<button class="plain" @click=${() => this.#print(paper)}>${words.say(OVERVIEW.printOn, { paper })}</button>`,
        )}
      </div></details>
    </div>`;
  }

  #chooseLinks = ({ target }: Event): void => {
    const value = target instanceof HTMLSelectElement ? target.value : '';
    this.links = linkChoices.find((links) => links === value) ?? 'connections';
  };

  #narrow() {
    const { words, data } = this;
    return html`<div class="narrow">
      <kt-element-filters .outline=${data?.opened.outline} .filters=${data?.place.filters ?? noFilters}></kt-element-filters>
      <p><label class="check"><input type="checkbox" .checked=${this.hideGhosts} @change=${() => {
        this.hideGhosts = !this.hideGhosts;
      }}>${words.say(OVERVIEW.hideGhosts)}</label>
      ${
        this.#passing === undefined
          ? nothing
          : html`<strong>${words.say(OVERVIEW.matches, { count: this.#countPassing(0) })}</strong>
              <button @click=${() => this.dispatchEvent(new GoEvent({ filters: noFilters }))}>${words.say(OVERVIEW.clearFilters)}</button>`
      }</p>
    </div>`;
  }

  #legend() {
    const { words } = this;
    const found = new Set(this.#overview?.boxes.flatMap(({ key }) => this.#outcomes.get(key) ?? []));
    const changes = new Set(this.#overview?.boxes.map(({ change }) => change));
    const bar = (dashes: string) =>
      svg`<svg viewBox="0 0 26 14" aria-hidden="true"><rect x="1" y="1" width="24" height="12" rx="3" fill="none" stroke="currentColor"></rect><path d="M3 3v8" stroke="var(--kt-accent)" stroke-width="3" stroke-dasharray=${dashes}></path></svg>`;
    return html`<div class="legend">
      ${outcomes.filter((outcome) => found.has(outcome)).map((outcome) => html`<kt-outcome .outcome=${outcome}></kt-outcome>`)}
      ${changes.has('new') ? html`<span>${bar('none')}${words.say(CHANGE_WORD.new)}</span>` : nothing}
      ${changes.has('retiring') ? html`<span>${bar('2 1')}${words.say(CHANGE_WORD.retiring)}</span>` : nothing}
      <span><svg viewBox="0 0 26 14" aria-hidden="true"><rect x="1" y="1" width="24" height="12" rx="3" fill="none" stroke="currentColor" stroke-dasharray="4 3"></rect></svg>${words.say(OVERVIEW.legendGhost)}</span>
      <span class="about soft">${words.say(OVERVIEW.notDrawn)}</span>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-overview-page': OverviewPage;
  }
}
