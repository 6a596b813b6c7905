import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { APP, START, VIEW_WORD } from '#text/viewer/app';
import { droppedSource } from '../../source/dropped.ts';
import { embeddedSource } from '../../source/embedded.ts';
import { serverSource } from '../../source/server.ts';
import type { Source } from '../../source/source.ts';
import type { GoEvent } from '../../state/go.ts';
import { language } from '../../state/language.ts';
import { hashOf, type Place, placeOf, type View, views } from '../../state/location.ts';
import { standings } from '../../state/outcomes.ts';
import type { PageData } from '../../state/page-data.ts';
import { Store, type ViewerDocument } from '../../state/store.ts';
import { applyTheme, rememberedTheme } from '../../state/theme.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';
import { WorkerClient } from '../../worker/client.ts';
import { startWorker } from '../../worker/start.ts';
import '../app-header/app-header.ts';
import type { CloseEvent } from '../app-header/app-header.ts';
import '../app-navigation/app-navigation.ts';
import '../problem-list/problem-list.ts';
import '../start-page/start-page.ts';
import type { OpenEvent } from '../start-page/start-page.ts';
import { styles } from './app.styles.ts';
import { asksForDetails, details, type Page, pages } from './pages.ts';

const nothingChosen = { element: '', requirement: '', pointer: '', source: '' };

/** Whether two places differ in nothing but the text that is searched: each letter is no step to go back to. */
const isSameButText = (one: Place, other: Place): boolean =>
  hashOf({ ...one, filters: { ...one.filters, text: other.filters.text } }) === hashOf(other);

/** What has the focus, looked for inside components. */
function deepFocus(): HTMLElement | SVGElement | undefined {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found instanceof HTMLElement || found instanceof SVGElement ? found : undefined;
}

/**
 * @summary The viewer: holds what is open and where the reader is, and draws the page for it.
 */
@customElement('kt-app')
export class App extends LitElement {
  static override styles = [base, styles];

  @state() private place: Place = placeOf(location.hash);
  @state() private isDropping = false;
  /** Whether the page is about to show what it brings along. */
  @state() private isStarting = false;
  @state() private notice = '';
  @state() private loaded: ReadonlySet<Page> = new Set();

  readonly words = new Words(this);
  readonly #store = new Store(new WorkerClient(startWorker));
  #data: PageData | undefined;
  /** What had the focus when the details were opened. */
  #cameFrom: HTMLElement | SVGElement | undefined;

  constructor() {
    super();
    applyTheme(rememberedTheme());
    document.documentElement.lang = language();
    this.#store.subscribe(() => this.requestUpdate());
    this.addEventListener('kt-go', this.#go);
    this.addEventListener('kt-open', ({ source }: OpenEvent) => void this.#open(source));
    this.addEventListener('kt-close', ({ key }: CloseEvent) => this.#close(key));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#follow);
    addEventListener('keydown', this.#escape);
    addEventListener('dragover', this.#drag);
    addEventListener('dragleave', this.#leave);
    addEventListener('drop', this.#drop);
    void this.#openOwn();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#follow);
    removeEventListener('keydown', this.#escape);
    removeEventListener('dragover', this.#drag);
    removeEventListener('dragleave', this.#leave);
    removeEventListener('drop', this.#drop);
  }

  /** Opens what the page brings along; worker and page load meanwhile. */
  async #openOwn(): Promise<void> {
    const source = embeddedSource(document) ?? serverSource(document);
    if (source === undefined) return;
    this.isStarting = true;
    this.#store.client.warm();
    pages[this.place.view]?.load().catch((error: unknown) => this.#fail(error));
    await this.#open(source);
    this.isStarting = false;
  }

  async #open(source: Source): Promise<void> {
    this.notice = '';
    try {
      const keys = await this.#store.add(source);
      const [first] = keys;
      if (first === undefined) this.notice = this.words.say(START.nothingFound);
      else if (!keys.includes(this.place.document)) this.#showFirst(first);
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.notice = this.words.say(START.failed, { reason: error instanceof Error ? error.message : String(error) });
  }

  /** What comes first is shown in place of the empty page; later a reader can go back to what was shown before. */
  #showFirst(document: string): void {
    const isStart = this.place.document === '';
    this.#show({ ...this.place, ...(isStart ? {} : nothingChosen), document }, isStart ? 'replace' : 'push');
  }

  #close(key: string): void {
    this.#store.close(key);
    this.#leaveClosed(key);
  }

  #cancel(key: string): void {
    void this.#store.cancel(key);
    this.#leaveClosed(key);
  }

  #leaveClosed(key: string): void {
    if (this.place.document !== key) return;
    const document = this.#store.state.documents[0]?.key ?? '';
    this.#show({ ...placeOf(''), plateau: this.place.plateau, view: this.place.view, document });
  }

  #go = ({ go }: GoEvent): void => this.#show({ ...this.place, ...go });

  #show(place: Place, how: 'push' | 'replace' = 'push'): void {
    const isSearch = isSameButText(place, this.place);
    const opensDetails = asksForDetails(place) && !asksForDetails(this.place);
    if (opensDetails) this.#cameFrom = deepFocus();
    const closesDetails = asksForDetails(this.place) && !asksForDetails(place);
    this.place = place;
    if (closesDetails) void this.updateComplete.then(() => this.#goBackToFocus());
    void this.#store.show(place.plateau);
    if (location.hash === hashOf(place)) return;
    if (isSearch || how === 'replace') history.replaceState(null, '', hashOf(place));
    else history.pushState(null, '', hashOf(place));
  }

  /** The reader went back or forward, or wrote an address: it is shown, and the history stays as it is. */
  #follow = (): void => {
    const place = placeOf(location.hash);
    this.#show(place.document === '' ? { ...place, document: this.place.document } : place, 'replace');
  };

  #goBackToFocus(): void {
    const before = this.#cameFrom;
    this.#cameFrom = undefined;
    if (before?.isConnected === true) before.focus();
    else this.renderRoot.querySelector('main')?.focus();
  }

  #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !asksForDetails(this.place)) return;
    this.#show({ ...this.place, ...nothingChosen });
  };

  #drag = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    this.isDropping = true;
  };

  #leave = ({ relatedTarget }: DragEvent): void => {
    if (relatedTarget === null) this.isDropping = false;
  };

  #drop = (event: DragEvent): void => {
    if (!this.isDropping || event.dataTransfer === null) return;
    event.preventDefault();
    this.isDropping = false;
    void this.#open(droppedSource(event.dataTransfer));
  };

  override updated(): void {
    const front = this.#front?.opened?.result.model;
    const view = this.words.say(VIEW_WORD[this.place.view]);
    const model = front && `${front.province.name} ${front.version}`;
    document.title =
      model === undefined ? `${this.words.say(START.title)} · kientruc` : this.words.say(APP.titleOf, { view, model });
  }

  get #front(): ViewerDocument | undefined {
    return this.#store.state.documents.find(({ key }) => key === this.place.document);
  }

  /** Loads a page when it is first drawn. */
  #draw(page: Page, data: PageData): TemplateResult {
    if (this.loaded.has(page)) return page.draw(data);
    page.load().then(
      () => {
        this.loaded = new Set([...this.loaded, page]);
      },
      (error: unknown) => this.#fail(error),
    );
    return this.#loading();
  }

  #loading(): TemplateResult {
    return html`<p class="busy" role="status">${this.words.say(APP.loadingView)}</p>`;
  }

  #dataOf({ opened }: ViewerDocument): PageData | undefined {
    if (opened === undefined) return undefined;
    const { documents } = this.#store.state;
    const isSame = this.#data?.opened === opened;
    const known = isSame ? this.#data?.standings : undefined;
    this.#data = {
      opened,
      standings: known ?? standings(opened.result),
      place: this.place,
      documents,
      client: this.#store.client,
    };
    return this.#data;
  }

  #busy(document: ViewerDocument) {
    return html`<div class="busy" role="status">
      <p>${this.words.say(APP.reading, { name: document.path })}</p>
      <progress aria-label=${this.words.say(APP.reading, { name: document.path })}></progress>
      <button @click=${() => this.#cancel(document.key)}>${this.words.say(APP.cancel)}</button>
    </div>`;
  }

  #refused({ refused, failure }: ViewerDocument) {
    if (failure !== undefined)
      return html`<p class="refused" role="alert">${this.words.say(START.failed, { reason: this.words.pick(failure) })}</p>`;
    return html`<div class="refused" role="alert"><kt-problem-list class="card" .refused=${refused}></kt-problem-list></div>`;
  }

  #content(front: ViewerDocument | undefined, data: PageData | undefined) {
    if (front === undefined && this.isStarting) return this.#loading();
    if (front === undefined) return html`<kt-start-page .notice=${this.notice}></kt-start-page>`;
    if (data !== undefined) {
      const page = pages[this.place.view] ?? Object.values(pages)[0];
      return page === undefined ? html`` : this.#draw(page, data);
    }
    return front.isReading ? this.#busy(front) : this.#refused(front);
  }

  #stale({ refused, opened, path }: ViewerDocument) {
    if (refused === undefined || opened === undefined) return html``;
    return html`<div class="note" role="alert">
      <span>${this.words.say(APP.stale, { name: path })}</span>
      <details><summary>${this.words.say(APP.problems)}</summary><kt-problem-list .refused=${refused}></kt-problem-list></details>
    </div>`;
  }

  /** What could not be opened beside what is open. */
  #told() {
    const forget = (): void => {
      this.notice = '';
    };
    return html`<div class="note" role="alert"><span>${this.notice}</span><button @click=${forget}>${this.words.say(APP.dismiss)}</button></div>`;
  }

  override render() {
    const front = this.#front;
    const data = front && this.#dataOf(front);
    const isFramed = this.isStarting || data !== undefined || front?.isReading === true;
    this.toggleAttribute('empty', !isFramed);
    const available: readonly View[] = views.filter((view) => pages[view] !== undefined);
    return html`
      <nav aria-label=${this.words.say(APP.skip)}><a class="skip button primary" href="#main" @click=${this.#toMain}>${this.words.say(APP.skip)}</a></nav>
      <kt-app-header .documents=${this.#store.state.documents} .place=${this.place} ?starting=${this.isStarting}></kt-app-header>
      ${front ? this.#stale(front) : ''}
      ${front && this.notice !== '' ? this.#told() : ''}
      ${isFramed ? html`<kt-app-navigation class="no-print" .views=${available} .place=${this.place}></kt-app-navigation>` : ''}
      <main id="main" tabindex="-1">${this.#content(front, data)}</main>
      ${data && asksForDetails(this.place) ? html`<aside>${this.#draw(details, data)}</aside>` : ''}
      ${this.isDropping ? html`<div class="drop">${this.words.say(APP.drop)}</div>` : ''}
    `;
  }

  #toMain = (event: Event): void => {
    event.preventDefault();
    this.renderRoot.querySelector('main')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-app': App;
  }
}
