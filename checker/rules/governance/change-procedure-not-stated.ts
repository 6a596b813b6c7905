import { at, defineRule } from '../rule.ts';
import { statedWithin } from '../shared/stated-within.ts';

/**
 * The document says how the architecture is changed.
 *
 * **Why** When changes follow no procedure, versions drift apart and a project can be appraised against the wrong one.
 */
export default defineRule({
  id: 'change-procedure-not-stated',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Chưa nêu quy trình đề xuất, phê duyệt thay đổi kiến trúc.',
      en: 'How changes of the architecture are proposed and approved is not stated.',
    },
  },
  fix: {
    vi: 'Mô tả ngắn quy trình tại /document/governance/changeProcedure.',
    en: 'Describe the procedure at /document/governance/changeProcedure.',
  },
  check: (_, model) => {
    const { document } = model.model;
    return statedWithin(model, document.governance, 'changeProcedure', at(document, 'governance/changeProcedure'));
  },
});
