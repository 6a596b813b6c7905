import { defineRule } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Each application says whether it is shared, specialised or internal.
 *
 * **Why** What is shared can be reused and must not be bought twice; nobody can tell when the list does not say which it is.
 */
export default defineRule({
  id: 'application-without-category',
  over: 'application',
  messages: {
    unstated: {
      vi: 'Chưa nêu ứng dụng "{{name}}" là dùng chung, chuyên ngành hay nội bộ.',
      en: 'Whether application "{{name}}" is shared, specialised or internal is not stated.',
    },
  },
  fix: {
    vi: 'Ghi category (shared, specialised hoặc internal) tại {{pointer}}.',
    en: 'State category (shared, specialised or internal) at {{pointer}}.',
  },
  check: (subject, model) => statedIfPresent(model, subject, 'category'),
});
