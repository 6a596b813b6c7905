import { Task } from '@lit/task';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { DETAILS } from '#text/viewer/judging';
import { GoEvent } from '../../state/go.ts';
import type { PageData } from '../../state/page-data.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';
import type { Answer, Task as Asked } from '../../worker/protocol.ts';
import '../element-details/element-details.ts';
import { icon } from '../icon/icon.ts';
import '../json-excerpt/json-excerpt.ts';
import '../requirement-details/requirement-details.ts';
import '../source-details/source-details.ts';

const LINES_AROUND = 12;

/**
 * @summary The panel beside the page: an element, a requirement, a source or a place in the file.
 * @event kt-go - another one of these, or none
 */
@customElement('kt-details')
export class Details extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        padding: var(--kt-space-4);
      }

      .close {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
        float: inline-end;
        background: var(--kt-paper);
      }

      h2 {
        margin-block-end: var(--kt-space-3);
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** The model in front and the place in it. */
  @property({ attribute: false }) data: PageData | undefined;

  readonly words = new Words(this);

  readonly #answer = new Task(this, {
    task: ([, task]) => (task === undefined || this.data === undefined ? undefined : this.data.client.ask(task)),
    args: () => [this.data?.opened.result, this.#question(), JSON.stringify(this.#question())] as const,
    argsEqual: ([result, , question], [other, , same]) => result === other && question === same,
  });

  /** What the worker must tell before the panel can be drawn. */
  #question(): Asked | undefined {
    if (this.data === undefined) return undefined;
    const { place, opened } = this.data;
    if (place.pointer !== '') return { task: 'excerpt', key: opened.key, pointer: place.pointer, around: LINES_AROUND };
    if (place.requirement !== '') return { task: 'about', requirement: place.requirement };
    if (place.element.startsWith('/')) return { task: 'facts', key: opened.key, pointer: place.element };
    return undefined;
  }

  #close = (): void => {
    this.dispatchEvent(new GoEvent({ element: '', requirement: '', pointer: '', source: '' }));
  };

  override updated(): void {
    const { place } = this.data ?? {};
    const shown = JSON.stringify([place?.element, place?.requirement, place?.pointer, place?.source]);
    if (shown !== this.dataset['shown'])
      this.renderRoot.querySelector<HTMLElement>('.close')?.scrollIntoView({ block: 'nearest' });
    this.dataset['shown'] = shown;
  }

  #source({ opened: { outline }, place }: PageData) {
    const source = outline.sources.find(({ id }) => id === place.source);
    if (source === undefined) return this.#missing();
    return html`<h2>${source.title}</h2><kt-source-details .source=${source} .outline=${outline}></kt-source-details>`;
  }

  #missing = (): TemplateResult => html`<p>${this.words.say(DETAILS.missing)}</p>`;

  #told(answer: Answer | undefined, data: PageData): TemplateResult {
    const { opened, place, standings } = data;
    if (answer?.kind === 'excerpt')
      return html`<kt-json-excerpt .excerpt=${answer} .pointer=${place.pointer}></kt-json-excerpt>`;
    if (answer?.kind === 'about') {
      const requirement = opened.result.requirements.find(({ id }) => id === place.requirement);
      if (requirement === undefined) return this.#missing();
      return html`<kt-requirement-details .requirement=${requirement} .about=${answer} .outline=${opened.outline} finding=${place.finding}></kt-requirement-details>`;
    }
    if (answer?.kind === 'broken')
      return html`<p role="alert">${this.words.say(DETAILS.failed, { reason: answer.message })}</p>`;
    const element = opened.outline.elements.find(({ key }) => key === place.element);
    if (element === undefined) return this.#missing();
    const stated = answer?.kind === 'stated' ? answer : undefined;
    return html`<kt-element-details .element=${element} .stated=${stated} .outline=${opened.outline} .standing=${standings.get(element.key)}></kt-element-details>`;
  }

  #content(data: PageData): unknown {
    if (
      data.place.source !== '' &&
      data.place.pointer === '' &&
      data.place.requirement === '' &&
      data.place.element === ''
    )
      return this.#source(data);
    return this.#answer.render({
      initial: () => html`<p role="status">${this.words.say(DETAILS.loading)}</p>`,
      pending: () => html`<p role="status">${this.words.say(DETAILS.loading)}</p>`,
      complete: (answer) => this.#told(answer, data),
      error: (error) =>
        html`<p role="alert">${this.words.say(DETAILS.failed, { reason: error instanceof Error ? error.message : String(error) })}</p>`,
    });
  }

  override render() {
    if (this.data === undefined) return html``;
    return html`<button class="close no-print" @click=${this.#close} aria-label=${this.words.say(DETAILS.close)}>${icon('close', 18)}</button>${this.#content(this.data)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-details': Details;
  }
}
