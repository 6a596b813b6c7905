import { html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { APP, START } from '#text/viewer/app';
import { fileSource } from '../../source/dropped.ts';
import { GoEvent } from '../../state/go.ts';
import { speak } from '../../state/language.ts';
import { type Place, startPlace } from '../../state/location.ts';
import type { ViewerDocument } from '../../state/store.ts';
import { applyTheme, rememberedTheme, type Theme } from '../../state/theme.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';
import { icon } from '../icon/icon.ts';
import { OpenEvent } from '../start-page/start-page.ts';
import { styles } from './app-header.styles.ts';

const themes: readonly Theme[] = ['system', 'light', 'dark'];
const themeWord = { system: APP.themeSystem, light: APP.themeLight, dark: APP.themeDark };

/** Asks to close a document. */
export class CloseEvent extends Event {
  readonly key: string;

  constructor(key: string) {
    super('kt-close', { bubbles: true, composed: true });
    this.key = key;
  }
}

/**
 * @summary The head of the page: open models, current or target, search, language and theme.
 * @event kt-go - another model, plateau or search
 * @event kt-open - files to open
 * @event kt-close - a model to close
 */
@customElement('kt-app-header')
export class AppHeader extends LitElement {
  static override styles = [base, styles];

  /** Every open document. */
  @property({ attribute: false }) documents: readonly ViewerDocument[] = [];

  /** The place that is shown now. */
  @property({ attribute: false }) place: Place = startPlace;

  /** Whether documents are about to come: their tools are there already. */
  @property({ type: Boolean }) starting = false;

  @state() private theme: Theme = rememberedTheme();

  readonly words = new Words(this);

  #open(event: Event): void {
    const input = event.currentTarget;
    if (!(input instanceof HTMLInputElement) || input.files === null || input.files.length === 0) return;
    this.dispatchEvent(new OpenEvent(fileSource([...input.files])));
    input.value = '';
  }

  /** Of many tabs, the one in front is in sight. */
  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('documents') && changed.get('place')?.document === this.place.document) return;
    this.renderRoot.querySelector('.front')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #search(event: Event): void {
    const input = event.currentTarget;
    if (!(input instanceof HTMLInputElement)) return;
    this.dispatchEvent(new GoEvent({ filters: { ...this.place.filters, text: input.value } }));
  }

  #setTheme(event: Event): void {
    const field = event.currentTarget;
    const chosen = field instanceof HTMLSelectElement ? themes.find((theme) => theme === field.value) : undefined;
    if (chosen === undefined) return;
    this.theme = chosen;
    applyTheme(chosen);
  }

  #nameOf({ path, opened }: ViewerDocument): string {
    if (opened === undefined) return path;
    const { province, version } = opened.result.model;
    return `${province.name} ${version}`;
  }

  #tab = (document: ViewerDocument) => {
    const name = this.#nameOf(document);
    const isFront = document.key === this.place.document;
    return html`<li class=${isFront ? 'front' : ''}>
      <button class="plain" aria-current=${isFront ? 'true' : 'false'} title=${document.path}
        @click=${() => this.dispatchEvent(new GoEvent({ document: document.key, element: '', requirement: '', pointer: '', source: '' }))}>
        ${document.refused || document.failure ? html`<span class="wrong" aria-hidden="true">!</span>` : ''}<span class="name">${name}</span></button>
      <button class="plain close" @click=${() => this.dispatchEvent(new CloseEvent(document.key))}
        aria-label=${this.words.say(APP.close, { name })}>${icon('close', 14)}</button>
    </li>`;
  };

  #plateau(plateau: 'current' | 'target') {
    return html`<button aria-pressed=${this.place.plateau === plateau ? 'true' : 'false'}
      @click=${() => this.dispatchEvent(new GoEvent({ plateau }))}>${this.words.say(APP[plateau])}</button>`;
  }

  override render() {
    const { words } = this;
    const hasDocuments = this.starting || this.documents.length > 0;
    return html`<header class=${hasDocuments ? 'full' : ''}>
      <span class="brand" translate="no">kientruc</span>
      ${hasDocuments ? html`<ul class="tabs" aria-label=${words.say(APP.documents)}>${this.documents.map(this.#tab)}</ul>` : html`<span class="fill"></span>`}
      <div class="tools no-print">
        ${
          hasDocuments
            ? html`<label class="search"><span class="unseen">${words.say(APP.search)}</span>
              <input type="search" .value=${this.place.filters.text} placeholder=${words.say(APP.search)} @input=${this.#search} /></label>
            <div class="pair" role="group" aria-label=${words.say(APP.plateau)}>${this.#plateau('current')}${this.#plateau('target')}</div>
            <label class="button open">${icon('open', 18)}<span>${words.say(APP.open)}</span>
              <input class="unseen" type="file" accept=".json,application/json" multiple aria-label=${words.say(START.chooseFiles)} @change=${this.#open} /></label>`
            : ''
        }
        <button class="language" lang=${words.language === 'vi' ? 'en' : 'vi'} aria-label=${words.say(APP.switchLanguage)}
          @click=${() => speak(words.language === 'vi' ? 'en' : 'vi')}><span class="long">${words.say(APP.switchLanguage)}</span><span class="short">${words.say(APP.switchShort)}</span></button>
        <label class="theme">${icon('theme', 18)}<span class="unseen">${words.say(APP.theme)}</span>
          <select @change=${this.#setTheme}>${themes.map((theme) => html`<option value=${theme} .selected=${theme === this.theme}>${words.say(themeWord[theme])}</option>`)}</select></label>
      </div>
    </header>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-app-header': AppHeader;
  }
  interface HTMLElementEventMap {
    'kt-close': CloseEvent;
  }
}
