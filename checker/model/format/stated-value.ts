import { enumerations } from '#generated/enumerations';
import { BOOLEAN_WORD } from '#text/viewer/words';
import type { Bilingual } from '#util/bilingual';
import { isList } from '#util/json-value';

/** A value of a model, or several in one line: as it is written there and, where that is a word of the model language, in words. */
export interface StatedValue {
  readonly text: string;
  readonly words?: Bilingual;
}

/** How a value reads whose property has this type: values of enumerations, yes and no get words; all others stay as written. */
export function statedValue(value: unknown, type: string): StatedValue {
  if (isList(value)) return inOneLine(value.map((item) => statedValue(item, type)));
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const words = wordsOf(value, type);
  return words === undefined ? { text } : { text, words };
}

function wordsOf(value: unknown, type: string): Bilingual | undefined {
  if (typeof value === 'boolean') return BOOLEAN_WORD[`${value}`];
  const words = enumerations[type];
  return typeof value === 'string' && words !== undefined && Object.hasOwn(words, value) ? words[value] : undefined;
}

function inOneLine(values: readonly StatedValue[]): StatedValue {
  const text = values.map((one) => one.text).join(', ');
  if (values.every(({ words }) => words === undefined)) return { text };
  const said = (language: keyof Bilingual): string => values.map((one) => one.words?.[language] ?? one.text).join(', ');
  return { text, words: { vi: said('vi'), en: said('en') } };
}
