import { isExact, numberOf } from '#model/quantity';
import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';
import { sumOf, sumText } from '../shared/sum.ts';

/**
 * A budget is the sum of its sources.
 *
 * **Why** Money that no source pays for is a promise; money without a use is a mistake.
 */
export default defineRule({
  id: 'budget-not-equal-sources',
  over: 'budget',
  messages: {
    differs: {
      vi: '{{sum}} = {{computed}} {{unit}}, văn bản ghi tổng kinh phí {{total}} {{unit}}.',
      en: '{{sum}} = {{computed}} {{unit}}, the document says {{total}} {{unit}} in all.',
    },
  },
  fix: {
    vi: 'Đối chiếu tổng kinh phí và các nguồn tại {{pointer}}/amounts với quyết định phê duyệt rồi sửa số sai.',
    en: 'Compare total and sources at {{pointer}}/amounts with the approving act and correct the wrong one.',
  },
  check(budget) {
    const { total, parts, partial } = budget.amounts;
    const sources = parts.filter(({ key }) => key !== 'security');
    if (total === undefined || sources.length === 0 || ![total, ...sources.map(({ value }) => value)].every(isExact))
      return notApplicable(at(budget, 'amounts'));
    const computed = sumOf(sources);
    if (computed === numberOf(total) || (partial === true && computed < numberOf(total)))
      return met(at(budget, 'amounts'));
    const data = { sum: sumText(sources), computed, total: numberOf(total), unit: UNITS[budget.unit] };
    return notMet({ messageId: 'differs', at: at(budget), data }, at(budget, 'amounts'));
  },
});

const UNITS = {
  dong: { vi: 'đồng', en: 'đồng' },
  millionDong: { vi: 'triệu đồng', en: 'million đồng' },
  billionDong: { vi: 'tỷ đồng', en: 'billion đồng' },
};
