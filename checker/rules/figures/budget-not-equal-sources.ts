import { isExact, numberOf } from '#model/quantity';
import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';
import { sumOf, sumText } from '../shared/sum.ts';

/**
 * A budget is the sum of its sources.
 */
export default defineRule({
  id: 'budget-not-equal-sources',
  over: 'budget',
  messages: {
    differs: {
      vi: 'Các nguồn kinh phí cộng lại không bằng tổng: {{sum}} = {{computed}} {{unit}}, tài liệu ghi {{total}} {{unit}}.',
      en: 'The sources do not add up to the budget: {{sum}} = {{computed}} {{unit}}, the document says {{total}} {{unit}}.',
    },
  },
  fix: {
    vi: 'Đối chiếu tổng kinh phí và các nguồn với quyết định phê duyệt; sửa số sai trong tài liệu rồi sửa lại tại {{pointer}}/amounts.',
    en: 'Compare the total and the sources with the act that approves them; correct the wrong figure in the document and then at {{pointer}}/amounts.',
  },
  why: {
    vi: 'Kinh phí không có nguồn thì chỉ là dự kiến; nguồn không rõ sử dụng vào đâu là sai sót.',
    en: 'Money that no source pays for is a promise; money without a use is a mistake.',
  },
  limits: {
    vi: 'Quy tắc chỉ xét khi mọi số đều chính xác và không kể phần chi cho an toàn thông tin (security), vì phần này nằm trong các nguồn khác.',
    en: 'It looks only at exact figures and leaves out the part for security (security), which lies in other sources.',
  },
  check(budget) {
    const { total, parts, partial } = budget.amounts;
    const sources = parts.filter(({ key }) => key !== 'security');
    if (total === undefined || sources.length === 0 || ![total, ...sources.map(({ value }) => value)].every(isExact))
      return notApplicable(at(budget, 'amounts'));
    const computed = sumOf(sources);
    if (computed === numberOf(total) || (partial === true && computed < numberOf(total))) {
      const flag = computed === numberOf(total) ? [] : [at(budget, 'amounts/partial')];
      const values = sources.map((part) => at(budget, `amounts/parts/${parts.indexOf(part)}/value`));
      return met(at(budget, 'amounts/total'), ...values, ...flag);
    }
    const data = { sum: sumText(sources), computed, total: numberOf(total), unit: UNITS[budget.unit] };
    return notMet({ messageId: 'differs', at: at(budget), data }, at(budget, 'amounts'));
  },
});

const UNITS = {
  dong: { vi: 'đồng', en: 'đồng' },
  millionDong: { vi: 'triệu đồng', en: 'million đồng' },
  billionDong: { vi: 'tỷ đồng', en: 'billion đồng' },
};
