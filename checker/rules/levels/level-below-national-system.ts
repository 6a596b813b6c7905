import { nationalNonStop } from '#model/security-level';
import { defineRule } from '../rule.ts';
import { levelFollows } from '../shared/security-level.ts';

/**
 * A national system that must never stop has level 4.
 *
 * **Why** Its outage stops e-government in the whole country.
 */
export default defineRule({
  id: 'level-below-national-system',
  over: ['application', 'platform'],
  messages: {
    tooLow: {
      vi: '"{{name}}" phục vụ phạm vi toàn quốc, không được ngừng vận hành ngoài kế hoạch nhưng chỉ ghi cấp độ {{level}}; phải từ cấp độ {{least}} trở lên.',
      en: '"{{name}}" serves the whole nation and may not stop without a plan but has level {{level}}; level {{least}} or higher follows.',
    },
    noLevel: {
      vi: '"{{name}}" phục vụ phạm vi toàn quốc, không được ngừng vận hành ngoài kế hoạch nên phải từ cấp độ {{least}} trở lên; cấp độ chưa được nêu.',
      en: '"{{name}}" serves the whole nation and may not stop without a plan, so level {{least}} or higher follows; its level is not stated.',
    },
    unstated: {
      vi: 'Chưa nêu phạm vi phục vụ của "{{name}}" và yêu cầu vận hành liên tục.',
      en: 'Whom "{{name}}" serves and whether it may stop is not stated.',
    },
  },
  fix: {
    vi: 'Tại {{pointer}}: nêu dữ kiện còn thiếu, hoặc xác định lại cấp độ cho đúng tiêu chí rồi ghi vào security.level.',
    en: 'At {{pointer}}: state the missing fact, or determine the level again by the criteria and set security.level.',
  },
  check: (system, model) => levelFollows(model, system, nationalNonStop(system)),
});
