import { at, defineRule } from '../rule.ts';
import { statedWithin } from '../shared/stated-within.ts';

/**
 * The document says how often the architecture is reviewed.
 *
 * **Why** Systems and law change every year; an architecture without a review date describes a province that no longer exists.
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
    vi: 'Ghi số tháng giữa hai lần rà soát tại /document/governance/reviewCycleMonths.',
    en: 'Set /document/governance/reviewCycleMonths to the number of months between reviews.',
  },
  check: (_, model) => {
    const { document } = model.model;
    return statedWithin(model, document.governance, 'reviewCycleMonths', at(document, 'governance/reviewCycleMonths'));
  },
});
