import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { START } from '#text/viewer/app';
import { fileSource } from '../../source/dropped.ts';
import { type Example, exampleSource, examples } from '../../source/examples.ts';
import type { Source } from '../../source/source.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';
import { icon } from '../icon/icon.ts';

/** Asks the viewer to open the models of a source. */
export class OpenEvent extends Event {
  readonly source: Source;

  constructor(source: Source) {
    super('kt-open', { bubbles: true, composed: true });
    this.source = source;
  }
}

/**
 * @summary The page without a model: what to do, in three lines, and the examples.
 * @event kt-open - files were chosen, or an example
 */
@customElement('kt-start-page')
export class StartPage extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        max-inline-size: 46rem;
        margin: clamp(1rem, 8vh, 6rem) auto;
        padding-inline: var(--kt-space-4);
      }

      h1 {
        font-size: var(--kt-size-huge);
        margin-block-end: var(--kt-space-4);
      }

      ol {
        padding-inline-start: 1.4em;
        margin-block-end: var(--kt-space-5);
      }

      li {
        margin-block-end: var(--kt-space-2);
      }

      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: var(--kt-space-3);
        padding: var(--kt-space-5);
        margin-block-end: var(--kt-space-5);
        border: 2px dashed var(--kt-line-strong);
        border-radius: var(--kt-radius-large);
        background: var(--kt-paper);
      }

      .examples {
        display: grid;
        gap: var(--kt-space-2);
        margin-block-start: var(--kt-space-3);
      }

      .examples button {
        justify-content: start;
        text-align: start;
      }
    `,
  ];

  /** Said above the rest, when something could not be opened. */
  @property() notice = '';

  readonly words = new Words(this);

  #choose(event: Event): void {
    const input = event.currentTarget;
    if (!(input instanceof HTMLInputElement) || input.files === null || input.files.length === 0) return;
    this.dispatchEvent(new OpenEvent(fileSource([...input.files])));
    input.value = '';
  }

  #ask(id: string): void {
    this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)?.click();
  }

  #example = (example: Example) =>
    html`<button @click=${() => this.dispatchEvent(new OpenEvent(exampleSource(example)))}>${this.words.pick(example.name)}</button>`;

  override render() {
    const { words } = this;
    return html`
      <h1>${words.say(START.title)}</h1>
      ${this.notice === '' ? '' : html`<p class="card" role="alert">${this.notice}</p>`}
      <ol>
        <li>${words.say(START.one)}</li>
        <li>${words.say(START.two)}</li>
        <li>${words.say(START.three)}</li>
      </ol>
      <div class="ways">
        <button class="primary" @click=${() => this.#ask('files')}>${icon('open')} ${words.say(START.chooseFiles)}</button>
        <button @click=${() => this.#ask('folder')}>${icon('open')} ${words.say(START.chooseFolder)}</button>
        <input id="files" type="file" accept=".json,application/json" multiple hidden @change=${this.#choose} />
        <input id="folder" type="file" webkitdirectory hidden @change=${this.#choose} />
      </div>
      <h2>${words.say(START.examples)}</h2>
      <div class="examples">${examples.map(this.#example)}</div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-start-page': StartPage;
  }
  interface HTMLElementEventMap {
    'kt-open': OpenEvent;
  }
}
