import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Diagram, type DiagramOptions, type DiagramView } from '#diagrams/diagram';
import { diagramOf } from '#diagrams/views';
import { DIAGRAM_ABOUT, DIAGRAM_PAGE, DIAGRAM_TITLE, GROUP_BY, SCORE_CHART } from '#text/viewer/diagrams';
import { KIND_WORD } from '#text/viewer/words';
import { elementPasses, isFiltered } from '../../state/filters.ts';
import { GoEvent } from '../../state/go.ts';
import type { PageData } from '../../state/page-data.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';
import '../diagram/diagram.ts';
import type { NodeEvent } from '../diagram/node-event.ts';
import '../diagram-tables/diagram-tables.ts';
import { icon } from '../icon/icon.ts';
import '../score-chart/score-chart.ts';
import { choiceOf, choiceText, type DiagramChoice, type Picture, pictures } from './diagram-choice.ts';
import { styles } from './diagram-page.styles.ts';
import { pngFile, save, svgFile } from './export-drawing.ts';

/** A longer list of elements to choose from is of no use to anybody. */
const LONGEST_LIST = 500;

/** What can stand at the centre, by kind. */
type Candidates = ReadonlyMap<string, readonly { readonly key: string; readonly name: string }[]>;

type ExportKind = 'svg' | 'png' | 'mmd' | 'copy';

/**
 * @summary The diagrams of a model: choose one, its centre and grouping; look, read, export, print.
 * @event kt-go - a box was pressed, or another diagram or setting chosen
 */
@customElement('kt-diagram-page')
export class DiagramPage extends LitElement {
  static override styles = [base, styles];

  /** The model in front, and where the reader is. */
  @property({ attribute: false }) data: PageData | undefined;

  /** Keys of the elements of the group that is open. */
  @state() private open: readonly string[] = [];
  @state() private notice = '';

  readonly words = new Words(this);
  #choice: DiagramChoice = choiceOf('');
  #diagram: Diagram | undefined;
  #candidates: Candidates = new Map();
  /** What the diagram was made from; while it is the same, it need not be made again. */
  #drawnFrom: readonly unknown[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { data } = this;
    if (changed.has('data')) {
      const choice = choiceOf(data?.place.diagram ?? '');
      const isOther = choice.view !== this.#choice.view || changed.get('data')?.opened.key !== data?.opened.key;
      if (isOther) this.open = [];
      this.notice = '';
      this.#choice = choice;
    }
    const state = [data, this.open, this.words.language] as const;
    if (state.every((one, position) => one === this.#drawnFrom[position])) return;
    this.#drawnFrom = state;
    this.#diagram = data && this.#drawn(data);
    this.#candidates = data && this.#diagram ? this.#candidatesFor(data, this.#diagram.view) : new Map();
  }

  #options({ opened, place, standings }: PageData): DiagramOptions {
    const { focus, hops, groupBy, outcomes } = this.#choice;
    const { elements } = opened.outline;
    const passing = elements.filter((one) => elementPasses(one, standings.get(one.key)?.outcome, place.filters));
    return {
      plateau: place.plateau,
      language: this.words.language,
      hops,
      ...(focus === '' ? {} : { focus }),
      ...(groupBy === 'auto' ? {} : { groupBy }),
      ...(this.open.length === 0 ? {} : { open: this.open }),
      ...(isFiltered(place.filters) ? { only: passing.map(({ key }) => key) } : {}),
      ...(outcomes ? { outcomes: Object.fromEntries([...standings].map(([key, { outcome }]) => [key, outcome])) } : {}),
    };
  }

  #drawn(data: PageData, more: Partial<DiagramOptions> = {}): Diagram | undefined {
    const { view } = this.#choice;
    if (view === 'score') return undefined;
    return diagramOf(view, data.opened.outline, { ...this.#options(data), ...more });
  }

  #choose(change: Partial<DiagramChoice>): void {
    this.dispatchEvent(new GoEvent({ diagram: choiceText({ ...this.#choice, ...change }) }));
  }

  #press = ({ keys }: NodeEvent): void => {
    const [key = ''] = keys;
    if (keys.length > 1) this.open = keys;
    else if (key.startsWith('/roadmap/')) this.dispatchEvent(new GoEvent({ pointer: key, element: '' }));
    else this.dispatchEvent(new GoEvent({ element: key, pointer: '', requirement: '', source: '' }));
  };

  async #export(kind: ExportKind): Promise<void> {
    const { data } = this;
    const portable =
      data && this.#drawn(data, { labels: kind === 'svg' || kind === 'png' ? 'svg' : 'html', coloured: true });
    if (data === undefined || portable === undefined) return;
    this.notice = '';
    try {
      if (kind === 'copy') {
        await navigator.clipboard.writeText(portable.text);
        this.notice = this.words.say(DIAGRAM_PAGE.copied);
        return;
      }
      const name = `${data.opened.key.replace(/^.*\/|\.json$/g, '')}-${portable.view}.${kind}`;
      if (kind === 'mmd') return save(portable.text, name, 'text/plain');
      const svg = await svgFile(portable, `${this.words.pick(portable.title)}. ${data.opened.outline.title}`);
      save(kind === 'svg' ? svg : await pngFile(svg), name, 'image/svg+xml');
    } catch {
      this.notice = this.words.say(DIAGRAM_PAGE.exportFailed);
    }
  }

  /** The pictures as buttons, and where there is no room for them as a list to choose from. */
  #views(): TemplateResult {
    const { words } = this;
    const nameOf = (view: Picture): string => words.say(view === 'score' ? SCORE_CHART.title : DIAGRAM_TITLE[view]);
    const show = (view: Picture): void => this.#choose({ view, groupBy: 'auto' });
    return html`<nav class="views no-print" aria-label=${words.say(DIAGRAM_PAGE.choose)}>
      ${pictures.map(
        (view) =>
          html`<button aria-pressed=${view === this.#choice.view} @click=${() => show(view)}>${nameOf(view)}</button>`,
      )}
      <label><span>${words.say(DIAGRAM_PAGE.choose)}</span>
        <select @change=${(event: Event) => show(choiceOf(valueOf(event)).view)}>${pictures.map(
          (view) => html`<option value=${view} ?selected=${view === this.#choice.view}>${nameOf(view)}</option>`,
        )}</select></label>
    </nav>`;
  }

  /** What can stand at the centre: what the diagram draws when it has none, and what passes the filters; not more than a list can hold. */
  #candidatesFor({ opened, place, standings }: PageData, view: DiagramView): Candidates {
    const { outline } = opened;
    const whole = diagramOf(view, outline, { plateau: place.plateau, language: this.words.language });
    const drawn = new Set(Object.values(whole.nodes).flatMap(({ keys }) => keys));
    const passing = outline.elements.filter(
      (one) =>
        (view === 'neighbourhood' || drawn.has(one.key)) &&
        elementPasses(one, standings.get(one.key)?.outcome, place.filters),
    );
    const groups = new Map<string, { key: string; name: string }[]>();
    for (const { key, kind, name } of passing.slice(0, LONGEST_LIST)) {
      const head = this.words.say(KIND_WORD[kind]);
      const known = groups.get(head) ?? [];
      known.push({ key, name: this.words.pick(name) });
      groups.set(head, known);
    }
    if (passing.length > LONGEST_LIST) groups.set(this.words.say(DIAGRAM_PAGE.narrow), []);
    return groups;
  }

  #focus(view: DiagramView): TemplateResult {
    const { words } = this;
    const none = view === 'neighbourhood' ? DIAGRAM_PAGE.defaultFocus : DIAGRAM_PAGE.noFocus;
    return html`<label>${words.say(DIAGRAM_PAGE.focus)}
      <select .value=${this.#choice.focus} @change=${(event: Event) => this.#choose({ focus: valueOf(event) })}>
        <option value="" ?selected=${this.#choice.focus === ''}>${words.say(none)}</option>
        ${[...this.#candidates].map(
          ([head, elements]) =>
            html`<optgroup label=${head}>${elements.map(
              ({ key, name }) => html`<option value=${key} ?selected=${key === this.#choice.focus}>${name}</option>`,
            )}</optgroup>`,
        )}
      </select></label>`;
  }

  #hops(): TemplateResult {
    const { words } = this;
    const { hops } = this.#choice;
    return html`<label>${words.say(DIAGRAM_PAGE.hops)}
      <select @change=${(event: Event) => this.#choose({ hops: valueOf(event) === '2' ? 2 : 1 })}>
        <option value="1" ?selected=${hops === 1}>${words.say(DIAGRAM_PAGE.oneHop)}</option>
        <option value="2" ?selected=${hops === 2}>${words.say(DIAGRAM_PAGE.twoHops)}</option>
      </select></label>`;
  }

  #grouping({ groupings }: Diagram): TemplateResult {
    const { words } = this;
    const { groupBy } = this.#choice;
    const option = (value: DiagramChoice['groupBy'], label: string) =>
      html`<option value=${value} ?selected=${value === groupBy}>${label}</option>`;
    const choose = (event: Event): void => {
      const value = valueOf(event);
      this.open = [];
      this.#choose({ groupBy: value === 'none' ? 'none' : (groupings.find((one) => one === value) ?? 'auto') });
    };
    return html`<label>${words.say(DIAGRAM_PAGE.groupBy)}
      <select @change=${choose}>
        ${option('auto', words.say(DIAGRAM_PAGE.groupAuto))}
        ${option('none', words.say(DIAGRAM_PAGE.groupNone))}
        ${groupings.map((by) => option(by, words.say(GROUP_BY[by])))}
      </select></label>`;
  }

  /** Offers the element whose details are open as the centre. */
  #centre({ place, opened }: PageData, view: DiagramView): TemplateResult {
    const { element: key } = place;
    const chosen = opened.outline.elements.find((one) => one.key === key);
    const isKnown = [...this.#candidates.values()].some((elements) => elements.some((one) => one.key === key));
    if (chosen === undefined || !isKnown || key === this.#choice.focus || view === 'roadmap') return html``;
    const label = this.words.say(DIAGRAM_PAGE.makeCentre, { name: this.words.pick(chosen.name) });
    return html`<button @click=${() => this.#choose({ focus: key })}>${label}</button>`;
  }

  #settings(data: PageData, diagram: Diagram): TemplateResult {
    const { words } = this;
    const isTime = diagram.view === 'roadmap';
    const isNarrow = matchMedia('(max-width: 599px)').matches;
    return html`<details class="no-print" ?open=${!isNarrow}><summary>${words.say(DIAGRAM_PAGE.settings)}</summary>
      <div class="settings" role="group" aria-label=${words.say(DIAGRAM_PAGE.settings)}>
      ${isTime ? '' : this.#focus(diagram.view)}
      ${isTime || (this.#choice.focus === '' && diagram.view !== 'neighbourhood') ? '' : this.#hops()}
      ${diagram.groupings.length === 0 ? '' : this.#grouping(diagram)}
      <label class="check"><input type="checkbox" .checked=${this.#choice.outcomes}
        @change=${() => this.#choose({ outcomes: !this.#choice.outcomes })} />${words.say(DIAGRAM_PAGE.outcomes)}</label>
      ${this.#centre(data, diagram.view)}
    </div></details>`;
  }

  #notes({ cut }: Diagram): TemplateResult {
    const { words } = this;
    const isOpen = this.open.length > 0;
    if (cut === undefined && !isOpen) return html``;
    return html`<div class="cut">${cut === undefined ? '' : html`<p>${words.pick(cut)}</p>`}
      ${
        isOpen
          ? html`<p>${words.say(DIAGRAM_PAGE.group, { n: this.open.length })}</p>
        <button class="no-print" @click=${() => {
          this.open = [];
        }}>${words.say(DIAGRAM_PAGE.closeGroup)}</button>`
          : ''
      }
    </div>`;
  }

  #exports(): TemplateResult {
    const { words } = this;
    const act = (kind: ExportKind) => () => void this.#export(kind);
    return html`<div class="export no-print" role="group" aria-label=${words.say(DIAGRAM_PAGE.export)}>
      <button @click=${act('svg')}>${icon('download')}${words.say(DIAGRAM_PAGE.svg)}</button>
      <button @click=${act('png')}>${icon('download')}${words.say(DIAGRAM_PAGE.png)}</button>
      <button @click=${act('mmd')}>${icon('download')}${words.say(DIAGRAM_PAGE.text)}</button>
      <button @click=${act('copy')}>${icon('link')}${words.say(DIAGRAM_PAGE.copy)}</button>
      <button @click=${() => print()}>${icon('print')}${words.say(DIAGRAM_PAGE.print)}</button>
      <span role="status">${this.notice}</span>
    </div>`;
  }

  /** On paper, the page says which model it shows. */
  #onPaper({ outline, result }: PageData['opened']): TemplateResult {
    const { province, version, date } = result.model;
    return html`<p class="paper">${outline.title} · ${province.name} · ${version} · ${this.words.day(date)}</p>`;
  }

  #score({ opened }: PageData): TemplateResult {
    return html`<header><h1>${this.words.say(SCORE_CHART.title)}</h1>${this.#onPaper(opened)}</header>
      ${this.#views()}<kt-score-chart .result=${opened.result}></kt-score-chart>`;
  }

  override render() {
    const { data, words } = this;
    const diagram = this.#diagram;
    if (data === undefined) return html``;
    if (diagram === undefined) return this.#score(data);
    return html`
      <header><h1>${words.pick(diagram.title)}</h1><p class="soft">${words.say(DIAGRAM_ABOUT[diagram.view])}</p>
        ${this.#onPaper(data.opened)}</header>
      ${this.#views()} ${this.#settings(data, diagram)} ${this.#notes(diagram)}
      <div @kt-node=${this.#press}>
        <kt-diagram .diagram=${diagram}></kt-diagram>
        ${diagram.text === '' ? '' : this.#exports()}
        <section class="table"><h2>${words.say(DIAGRAM_PAGE.table)}</h2>
          <kt-diagram-tables .diagram=${diagram}></kt-diagram-tables></section>
      </div>
    `;
  }
}

const valueOf = ({ target }: Event): string => (target instanceof HTMLSelectElement ? target.value : '');

declare global {
  interface HTMLElementTagNameMap {
    'kt-diagram-page': DiagramPage;
  }
}
