import type { BreakdownPart } from '#generated/types';
import { numberOf } from '#model/quantity';
import { formatNumber } from '#text/format-number';
import type { Bilingual } from '#util/bilingual';

/** The parts added up. Decimal fractions are added in hundredths of thousandths, so that 0.1 + 0.2 is 0.3. */
export const sumOf = (parts: readonly BreakdownPart[]): number =>
  Math.round(parts.reduce((sum, { value }) => sum + numberOf(value), 0) * 1e5) / 1e5;

/** The addition as a reader would write it: "1.778 + 38 + 1". */
export const sumText = (parts: readonly BreakdownPart[]): Bilingual => ({
  vi: parts.map(({ value }) => formatNumber(numberOf(value), 'vi')).join(' + '),
  en: parts.map(({ value }) => formatNumber(numberOf(value), 'en')).join(' + '),
});
