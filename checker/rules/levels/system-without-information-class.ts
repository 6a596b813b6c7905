import { defineRule } from '../rule.ts';
import { profileStates } from '../shared/security-profile.ts';

/**
 * The information that a system handles is classed.
 */
export default defineRule({
  id: 'system-without-information-class',
  over: ['application', 'platform'],
  messages: {
    unstated: {
      vi: 'Chưa nêu "{{name}}" xử lý loại thông tin nào: công cộng, riêng, cá nhân hay bí mật nhà nước.',
      en: 'Which classes of information "{{name}}" handles (public, private, personal, state secret) is not stated.',
    },
  },
  fix: {
    vi: 'Nêu loại thông tin mà hệ thống xử lý (informationClasses) tại {{pointer}}, một hoặc nhiều loại: công cộng (public), riêng (private), cá nhân (personal), bí mật nhà nước (stateSecret).',
    en: 'State the classes of information that the system handles (informationClasses) at {{pointer}}, one or more: public, private, personal, stateSecret.',
  },
  why: {
    vi: 'Cấp độ được xác định từ loại thông tin; không phân loại thì không ai kiểm tra được cấp độ.',
    en: 'The level follows from the class of information; without it nobody can check the level.',
  },
  limits: {
    vi: 'Quy tắc chỉ xem loại thông tin đã được nêu hay chưa, không kiểm tra việc phân loại có đúng hay không.',
    en: 'The rule sees whether classes are stated, not whether they are right.',
  },
  check: (system, model) => profileStates(model, system, 'informationClasses'),
});
