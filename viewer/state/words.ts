import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatDate, formatNumber } from '#text/format-number';
import { type Bilingual, fill, type Language, type Params } from '#util/bilingual';
import type { StatedValue } from '../../checker/index.ts';
import { language, onLanguage } from './language.ts';

/** Gives a component the texts in the language of the page, and draws it anew when the language changes. */
export class Words implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #stop = (): void => {};

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = onLanguage(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop();
  }

  get language(): Language {
    return language();
  }

  /** A text of the catalogue, with values filled in. */
  say(text: Bilingual, values: Params = {}): string {
    const written = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? this.number(value) : value,
    ]);
    return fill(text, Object.fromEntries(written), this.language);
  }

  /** A bilingual text of a result or an outline. */
  pick(text: Bilingual): string {
    return text[this.language];
  }

  /** A value of a model in words, or as it is written there. */
  value({ text, words }: StatedValue): string {
    return words === undefined ? text : this.pick(words);
  }

  number(value: number): string {
    return formatNumber(value, this.language);
  }

  day(date: string): string {
    return formatDate(date, this.language);
  }
}
