import { personalInformation } from '#model/security-level';
import { defineRule } from '../rule.ts';
import { levelFollows } from '../shared/security-level.ts';

/**
 * A system with private or personal information has level 2 or higher.
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
      en: 'Which classes of information "{{name}}" handles (public, private, personal, state secret) is not stated.',
    },
  },
  fix: {
    vi: 'Lập lại hồ sơ đề xuất cấp độ, trình thẩm định, phê duyệt từ cấp độ {{least}} trở lên và bảo vệ hệ thống theo cấp độ đó; xong thì ghi cấp độ mới tại {{pointer}}.',
    en: 'Have level {{least}} or higher proposed, appraised and approved, protect the system accordingly, then set the new level at {{pointer}}.',
  },
  state: {
    vi: 'Nêu loại thông tin được xử lý (informationClasses): công cộng (public), riêng (private), cá nhân (personal), bí mật nhà nước (stateSecret); và cấp độ (level, từ 1 đến 5); hiện còn thiếu tại {{pointer}}.',
    en: 'State the classes of information it handles (informationClasses): public, private, personal, stateSecret; and the level (level, 1 to 5); now missing: {{pointer}}.',
  },
  why: {
    vi: 'Cấp độ 1 chỉ dành cho thông tin mà ai cũng được biết; thông tin cá nhân đã lộ thì không thu hồi được.',
    en: 'Level 1 is for information that anyone may see; personal information that leaks cannot be taken back.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào loại thông tin đã nêu và dấu "personalData" của dữ liệu mà hệ thống đọc, ghi; không suy đoán từ tên hệ thống.',
    en: 'The rule believes the stated classes and the mark "personalData" of the data that the system reads or writes; it guesses nothing from the system’s name.',
  },
  check: (system, model) => levelFollows(model, system, 2, () => personalInformation(model, system)),
});
