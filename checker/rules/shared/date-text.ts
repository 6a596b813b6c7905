import { formatDate } from '#text/format-number';
import type { Bilingual } from '#util/bilingual';

/** A date as each language writes it, to be put into a message. */
export const dateText = (date: string): Bilingual => ({ vi: formatDate(date, 'vi'), en: formatDate(date, 'en') });

/** Acts with their dates, as a list in one line: "136/QĐ-VP (09/12/2020); 42/KH-UBND (14/4/2022, 14/4/2019)". */
export function actsText(
  acts: readonly { readonly name: string; readonly dates: readonly (string | undefined)[] }[],
): Bilingual {
  const list = (language: 'vi' | 'en'): string =>
    acts
      .map(({ name, dates }) => `${name} (${dates.map((date) => formatDate(date ?? '', language)).join(', ')})`)
      .join('; ');
  return { vi: list('vi'), en: list('en') };
}
