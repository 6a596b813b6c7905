import { at, defineRule } from '../rule.ts';
import { statedWithin } from '../shared/stated-within.ts';

/**
 * The document says how often the architecture is reviewed.
 */
export default defineRule({
  id: 'review-cycle-not-stated',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Chưa nêu chu kỳ rà soát, cập nhật kiến trúc.',
      en: 'How often the architecture is reviewed is not stated.',
    },
  },
  fix: {
    vi: 'Nêu chu kỳ rà soát tính bằng tháng (reviewCycleMonths) tại /document/governance/reviewCycleMonths.',
    en: 'State the months between reviews (reviewCycleMonths) at /document/governance/reviewCycleMonths.',
  },
  why: {
    vi: 'Hệ thống và quy định thay đổi hằng năm; kiến trúc không có chu kỳ rà soát sẽ không còn đúng với thực tế của tỉnh.',
    en: 'Systems and law change every year; an architecture without a review date describes a province that no longer exists.',
  },
  limits: {
    vi: 'Quy tắc chỉ biết chu kỳ được nêu, không xét việc rà soát có được thực hiện đúng kỳ hay không.',
    en: 'It sees the cycle stated, not whether reviews take place on time.',
  },
  check: (_, model) => {
    const { document } = model.model;
    return statedWithin(model, document.governance, 'reviewCycleMonths', at(document, 'governance/reviewCycleMonths'));
  },
});
