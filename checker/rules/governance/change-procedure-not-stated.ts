import { at, defineRule } from '../rule.ts';
import { statedWithin } from '../shared/stated-within.ts';

/**
 * The document says how the architecture is changed.
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
    vi: 'Nêu quy trình thay đổi (changeProcedure) tại /document/governance/changeProcedure: ai đề xuất, ai thẩm định, ai phê duyệt.',
    en: 'State the procedure for changes (changeProcedure) at /document/governance/changeProcedure: who proposes, who reviews, who approves.',
  },
  why: {
    vi: 'Thay đổi không theo quy trình làm các bản kiến trúc lệch nhau, dự án có thể bị thẩm định theo bản sai.',
    en: 'When changes follow no procedure, versions drift apart and a project can be appraised against the wrong one.',
  },
  limits: {
    vi: 'Quy tắc chỉ biết có nêu quy trình, không xét quy trình có đủ bước và được thực hiện hay không.',
    en: 'It sees that a procedure is stated, not whether it is complete or followed.',
  },
  check: (_, model) => {
    const { document } = model.model;
    return statedWithin(model, document.governance, 'changeProcedure', at(document, 'governance/changeProcedure'));
  },
});
