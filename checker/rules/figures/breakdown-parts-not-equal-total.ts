import type { BreakdownPart, Quantity } from '#generated/types';
import { isExact, numberOf } from '#model/quantity';
import { formatNumber } from '#text/format-number';
import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';

/**
 * The parts of a stated total add up to it.
 *
 * **Why** A reader who adds the parts up and gets another number trusts neither; the error is usually in one figure and cheap to mend.
 */
export default defineRule({
  id: 'breakdown-parts-not-equal-total',
  over: 'breakdown',
  messages: {
    differs: {
      vi: '{{sum}} = {{computed}}, văn bản ghi {{total}}.',
      en: '{{sum}} = {{computed}}, the document says {{total}}.',
    },
    exceeds: {
      vi: '{{sum}} = {{computed}}, lớn hơn tổng số {{total}} mà văn bản ghi.',
      en: '{{sum}} = {{computed}}, more than the total of {{total}} that the document states.',
    },
  },
  fix: {
    vi: 'Đối chiếu tổng và các phần tại {{pointer}} với số liệu gốc rồi sửa số sai.',
    en: 'Compare total and parts at {{pointer}} with the original figures and correct the wrong one.',
  },
  check(breakdown) {
    const { total, parts, partial } = breakdown;
    if (total === undefined || parts.length < 2 || ![total, ...valuesOf(parts)].every(isExact))
      return notApplicable(at(breakdown));
    const computed = valuesOf(parts)
      .map(numberOf)
      .reduce((sum, value) => sum + value, 0);
    const data = { sum: { vi: sumText(parts, 'vi'), en: sumText(parts, 'en') }, computed, total: numberOf(total) };
    if (computed > numberOf(total))
      return notMet({ messageId: partial ? 'exceeds' : 'differs', at: at(breakdown), data });
    if (computed < numberOf(total) && !partial) return notMet({ messageId: 'differs', at: at(breakdown), data });
    return met(at(breakdown));
  },
});

const valuesOf = (parts: readonly BreakdownPart[]): Quantity[] => parts.map(({ value }) => value);

const sumText = (parts: readonly BreakdownPart[], language: 'vi' | 'en'): string =>
  valuesOf(parts)
    .map((value) => formatNumber(numberOf(value), language))
    .join(' + ');
