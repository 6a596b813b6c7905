import { defineRule } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Every business function has one accountable agency.
 *
 * **Why** Systems and data follow the function; when nobody answers for it, nobody decides what its system must do.
 */
export default defineRule({
  id: 'function-without-owner',
  over: 'function',
  messages: {
    unstated: {
      vi: 'Nghiệp vụ "{{name}}" chưa nêu cơ quan chủ trì.',
      en: 'Function "{{name}}" has no accountable agency; one is required.',
    },
  },
  fix: {
    vi: 'Ghi mã cơ quan chủ trì nghiệp vụ tại {{pointer}}.',
    en: 'Set {{pointer}} to the id of the accountable agency.',
  },
  check: (work, model) => statedIfPresent(model, work, 'owner'),
});
