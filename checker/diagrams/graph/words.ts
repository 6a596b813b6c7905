import { PART } from '#text/viewer/diagrams';
import { LIFECYCLE_WORD } from '#text/viewer/words';
import { type Bilingual, fill, type Params } from '#util/bilingual';
import type { OutlineElement } from '../outline.ts';

/** A text with its placeholders filled, in both languages. */
export const filled = (text: Bilingual, params: Params): Bilingual => ({
  vi: fill(text, params, 'vi'),
  en: fill(text, params, 'en'),
});

/** The same words in both languages, as a document writes them. */
export const asWritten = (text: string): Bilingual => ({ vi: text, en: text });

/** Sentences as one text. */
export const joined = (sentences: readonly Bilingual[]): Bilingual => ({
  vi: sentences.map(({ vi }) => vi).join(' '),
  en: sentences.map(({ en }) => en).join(' '),
});

/** The state of an element in words. */
export const stateOf = ({ lifecycle }: OutlineElement): Bilingual =>
  lifecycle === undefined ? PART.noLifecycle : LIFECYCLE_WORD[lifecycle];

/** The security level of an element in words. */
export const levelOf = ({ level }: OutlineElement): Bilingual =>
  level === undefined ? PART.noLevel : filled(PART.level, { n: level });
