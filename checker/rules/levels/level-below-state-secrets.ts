import { stateSecrets } from '#model/security-level';
import { defineRule } from '../rule.ts';
import { levelFollows } from '../shared/security-level.ts';

/**
 * A system that handles state secrets has level 3 or higher.
 *
 * **Why** Sabotage of such a system harms national defence or security, not only the agency that runs it.
 */
export default defineRule({
  id: 'level-below-state-secrets',
  over: ['application', 'platform'],
  messages: {
    tooLow: {
      vi: '"{{name}}" xử lý thông tin bí mật nhà nước nhưng chỉ ghi cấp độ {{level}}; phải từ cấp độ {{least}} trở lên.',
      en: '"{{name}}" handles state secrets but has level {{level}}; level {{least}} or higher follows.',
    },
    noLevel: {
      vi: '"{{name}}" xử lý thông tin bí mật nhà nước nên phải từ cấp độ {{least}} trở lên; cấp độ chưa được nêu.',
      en: '"{{name}}" handles state secrets, so level {{least}} or higher follows; its level is not stated.',
    },
    unstated: {
      vi: 'Chưa nêu "{{name}}" có xử lý thông tin bí mật nhà nước hay không.',
      en: 'Whether "{{name}}" handles state secrets is not stated.',
    },
  },
  fix: {
    vi: 'Tại {{pointer}}: nêu dữ kiện còn thiếu, hoặc xác định lại cấp độ cho đúng tiêu chí rồi ghi vào security.level.',
    en: 'At {{pointer}}: state the missing fact, or determine the level again by the criteria and set security.level.',
  },
  check: (system, model) => levelFollows(model, system, stateSecrets(system)),
});
