import { defineRule } from '../rule.ts';
import { profileStates } from '../shared/security-profile.ts';

/**
 * The information that a system handles is classed.
 *
 * **Why** The level follows from the class of information; without it nobody can check the level.
 */
export default defineRule({
  id: 'system-without-information-class',
  over: ['application', 'platform'],
  messages: {
    unstated: {
      vi: 'Chưa nêu "{{name}}" xử lý loại thông tin nào: công cộng, riêng, cá nhân hay bí mật nhà nước.',
      en: 'Which classes of information "{{name}}" handles is not stated.',
    },
  },
  fix: {
    vi: 'Phân loại thông tin và ghi tại {{pointer}} (public, private, personal, stateSecret).',
    en: 'Class the information and list the classes at {{pointer}} (public, private, personal, stateSecret).',
  },
  check: (system, model) => profileStates(model, system, 'informationClasses'),
});
