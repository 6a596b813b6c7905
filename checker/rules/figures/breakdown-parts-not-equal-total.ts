import { isExact, numberOf } from '#model/quantity';
import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';
import { sumOf, sumText } from '../shared/sum.ts';

/**
 * The parts of a stated total add up to it.
 */
export default defineRule({
  id: 'breakdown-parts-not-equal-total',
  over: 'breakdown',
  messages: {
    differs: {
      vi: 'Các phần cộng lại không bằng tổng số: {{sum}} = {{computed}}, tài liệu ghi {{total}}.',
      en: 'The parts do not add up to the total: {{sum}} = {{computed}}, the document says {{total}}.',
    },
    exceeds: {
      vi: 'Các phần đã nêu cộng lại lớn hơn tổng số: {{sum}} = {{computed}}, tài liệu ghi {{total}}.',
      en: 'The parts stated add up to more than the total: {{sum}} = {{computed}}, the document says {{total}}.',
    },
  },
  fix: {
    vi: 'Đối chiếu tổng số và các phần với số liệu gốc; sửa số sai trong tài liệu rồi sửa lại tại {{pointer}}.',
    en: 'Compare the total and the parts with the original figures; correct the wrong one in the document and then at {{pointer}}.',
  },
  why: {
    vi: 'Người đọc cộng các phần ra số khác thì không tin cả hai; thường chỉ một số sai và dễ sửa.',
    en: 'A reader who adds the parts up and gets another number trusts neither; the error is usually in one figure and cheap to mend.',
  },
  limits: {
    vi: 'Quy tắc chỉ xét khi mọi số đều chính xác (không kèm "khoảng", "hơn"…) và không biết số nào sai.',
    en: 'It looks only at exact figures (none with "about", "over"…) and does not know which one is wrong.',
  },
  check(breakdown, model) {
    const { total, parts, partial } = breakdown;
    if (isMoney(model.pointer(at(breakdown)))) return notApplicable(at(breakdown));
    if (total === undefined || parts.length < 2 || ![total, ...parts.map(({ value }) => value)].every(isExact))
      return notApplicable(at(breakdown));
    const computed = sumOf(parts);
    if (computed > numberOf(total) || (computed < numberOf(total) && !partial)) {
      const data = { sum: sumText(parts), computed, total: numberOf(total) };
      return notMet({ messageId: partial ? 'exceeds' : 'differs', at: at(breakdown), data });
    }
    const values = parts.map((_, position) => at(breakdown, `parts/${position}/value`));
    return met(at(breakdown, 'total'), ...values, ...(computed < numberOf(total) ? [at(breakdown, 'partial')] : []));
  },
});

/** The money of a budget is split in more than one way; another rule adds up its sources. */
const isMoney = (pointer: string): boolean => pointer.startsWith('/budgets/') && pointer.endsWith('/amounts');
