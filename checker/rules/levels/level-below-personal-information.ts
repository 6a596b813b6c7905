import { personalInformation } from '#model/security-level';
import { defineRule } from '../rule.ts';
import { levelFollows } from '../shared/security-level.ts';

/**
 * A system with private or personal information has level 2 or higher.
 *
 * **Why** Level 1 is for information that anyone may see; personal information that leaks cannot be taken back.
 */
export default defineRule({
  id: 'level-below-personal-information',
  over: ['application', 'platform'],
  messages: {
    tooLow: {
      vi: '"{{name}}" xử lý thông tin riêng hoặc thông tin cá nhân nhưng chỉ ghi cấp độ {{level}}; phải từ cấp độ {{least}} trở lên.',
      en: '"{{name}}" handles private or personal information but has level {{level}}; level {{least}} or higher follows.',
    },
    noLevel: {
      vi: '"{{name}}" xử lý thông tin riêng hoặc thông tin cá nhân nên phải từ cấp độ {{least}} trở lên; cấp độ chưa được nêu.',
      en: '"{{name}}" handles private or personal information, so level {{least}} or higher follows; its level is not stated.',
    },
    unstated: {
      vi: 'Chưa nêu "{{name}}" xử lý loại thông tin nào: công cộng, riêng, cá nhân hay bí mật nhà nước.',
      en: 'Which classes of information "{{name}}" handles is not stated.',
    },
  },
  fix: {
    vi: 'Tại {{pointer}}: nêu dữ kiện còn thiếu, hoặc xác định lại cấp độ cho đúng tiêu chí rồi ghi vào security.level.',
    en: 'At {{pointer}}: state the missing fact, or determine the level again by the criteria and set security.level.',
  },
  check: (system, model) => levelFollows(model, system, personalInformation(model, system)),
});
