import { defineRule } from '../rule.ts';
import { profileStates } from '../shared/security-profile.ts';

/**
 * Every information system has a security level from 1 to 5.
 *
 * **Why** The level decides how a system must be protected, who approves that, and how often it is checked.
 */
export default defineRule({
  id: 'system-without-level',
  over: ['application', 'platform'],
  messages: {
    unstated: {
      vi: 'Chưa nêu cấp độ an toàn hệ thống thông tin của "{{name}}".',
      en: 'The security level of "{{name}}" is not stated.',
    },
  },
  fix: {
    vi: 'Xác định cấp độ (1–5) và ghi tại {{pointer}}.',
    en: 'Determine the level (1–5) and set it at {{pointer}}.',
  },
  check: (system, model) => profileStates(model, system, 'level'),
});
