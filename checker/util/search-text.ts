import { foldDiacritics } from './vietnamese.ts';

/** A text as search compares it: case, diacritics and runs of spaces do not matter. */
const searchKey = (text: string): string => foldDiacritics(text).toLowerCase().replace(/\s+/gu, ' ').trim();

/** Whether every word of what is searched for stands in some of the texts. */
export function isFoundIn(wanted: string, texts: readonly string[]): boolean {
  const haystack = searchKey(texts.join('\n'));
  return searchKey(wanted)
    .split(' ')
    .every((word) => haystack.includes(word));
}
