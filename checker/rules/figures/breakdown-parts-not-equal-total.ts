import { isExact, numberOf } from '#model/quantity';
import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';
import { sumOf, sumText } from '../shared/sum.ts';

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
  check(breakdown, model) {
    const { total, parts, partial } = breakdown;
    if (isMoney(model.pointer(at(breakdown)))) return notApplicable(at(breakdown));
    if (total === undefined || parts.length < 2 || ![total, ...parts.map(({ value }) => value)].every(isExact))
      return notApplicable(at(breakdown));
    const computed = sumOf(parts);
    const data = { sum: sumText(parts), computed, total: numberOf(total) };
    if (computed > numberOf(total))
      return notMet({ messageId: partial ? 'exceeds' : 'differs', at: at(breakdown), data });
    if (computed < numberOf(total) && !partial) return notMet({ messageId: 'differs', at: at(breakdown), data });
    return met(at(breakdown));
  },
});

/** The money of a budget is split in more than one way; another rule adds up its sources. */
const isMoney = (pointer: string): boolean => /^\/budgets\/\d+\/amounts$/.test(pointer);
