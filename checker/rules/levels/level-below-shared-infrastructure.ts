import { sharedInfrastructure } from '#model/security-level';
import { defineRule } from '../rule.ts';
import { levelFollows } from '../shared/security-level.ts';

/**
 * Infrastructure shared by several agencies has level 3 or higher.
 *
 * **Why** When the provincial data centre or LGSP stops, every agency that rests on it stops too.
 */
export default defineRule({
  id: 'level-below-shared-infrastructure',
  over: ['platform', 'facility', 'network'],
  messages: {
    tooLow: {
      vi: '"{{name}}" là hạ tầng dùng chung của nhiều cơ quan nhưng chỉ ghi cấp độ {{level}}; phải từ cấp độ {{least}} trở lên.',
      en: '"{{name}}" is infrastructure shared by several agencies but has level {{level}}; level {{least}} or higher follows.',
    },
    noLevel: {
      vi: '"{{name}}" là hạ tầng dùng chung của nhiều cơ quan nên phải từ cấp độ {{least}} trở lên; cấp độ chưa được nêu.',
      en: '"{{name}}" is infrastructure shared by several agencies, so level {{least}} or higher follows; its level is not stated.',
    },
    unstated: {
      vi: 'Chưa nêu "{{name}}" là hạ tầng dùng chung của nhiều cơ quan hay chỉ phục vụ một cơ quan.',
      en: 'Whether "{{name}}" is infrastructure shared by several agencies or serves one is not stated.',
    },
  },
  fix: {
    vi: 'Tại {{pointer}}: nêu dữ kiện còn thiếu, hoặc xác định lại cấp độ cho đúng tiêu chí rồi ghi vào security.level.',
    en: 'At {{pointer}}: state the missing fact, or determine the level again by the criteria and set security.level.',
  },
  check: (system, model) => levelFollows(model, system, sharedInfrastructure(system)),
});
