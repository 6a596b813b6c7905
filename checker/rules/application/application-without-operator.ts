import { defineRule } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Each application names the unit that runs it.
 *
 * **Why** When it stands still somebody must be called; an application that nobody runs is also nobody's to secure.
 */
export default defineRule({
  id: 'application-without-operator',
  over: 'application',
  messages: {
    unstated: {
      vi: 'Chưa nêu đơn vị vận hành ứng dụng "{{name}}".',
      en: 'The unit that runs application "{{name}}" is not stated.',
    },
  },
  fix: {
    vi: 'Ghi mã đơn vị vận hành vào operator tại {{pointer}}.',
    en: 'Name the unit that runs it in operator at {{pointer}}.',
  },
  check: (subject, model) => statedIfPresent(model, subject, 'operator'),
});
