import { stateSecrets } from '#model/security-level';
import { defineRule } from '../rule.ts';
import { levelFollows } from '../shared/security-level.ts';

/**
 * A system that handles state secrets has level 3 or higher.
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
    vi: 'Lập lại hồ sơ đề xuất cấp độ, trình thẩm định, phê duyệt từ cấp độ {{least}} trở lên và bảo vệ hệ thống theo cấp độ đó; xong thì ghi cấp độ mới tại {{pointer}}.',
    en: 'Have level {{least}} or higher proposed, appraised and approved, protect the system accordingly, then set the new level at {{pointer}}.',
  },
  state: {
    vi: 'Nêu loại thông tin được xử lý (informationClasses): công cộng (public), riêng (private), cá nhân (personal), bí mật nhà nước (stateSecret); và cấp độ (level, từ 1 đến 5); hiện còn thiếu tại {{pointer}}.',
    en: 'State the classes of information it handles (informationClasses): public, private, personal, stateSecret; and the level (level, 1 to 5); now missing: {{pointer}}.',
  },
  why: {
    vi: 'Hệ thống loại này bị phá hoại thì tổn hại đến quốc phòng, an ninh, không chỉ đến cơ quan vận hành.',
    en: 'Sabotage of such a system harms national defence or security, not only the agency that runs it.',
  },
  limits: {
    vi: 'Quy tắc chỉ xét ngưỡng thấp nhất; mức tổn hại nghiêm trọng hơn có thể đòi hỏi cấp độ 4 hoặc 5 nhưng mô hình không nêu.',
    en: 'The rule asks for the least level only; graver harm may call for level 4 or 5, which a model does not tell.',
  },
  check: (system, model) => levelFollows(model, system, 3, () => stateSecrets(system)),
});
