import { formatDate } from '#text/format-number';
import type { Bilingual } from '#util/bilingual';

/** A date as each language writes it, to be put into a message. */
export const dateText = (date: string): Bilingual => ({ vi: formatDate(date, 'vi'), en: formatDate(date, 'en') });
