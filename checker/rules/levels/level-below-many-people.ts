import { MANY_USERS, manyPeople } from '#model/security-level';
import { defineRule } from '../rule.ts';
import { numberParameter } from '../shared/parameters.ts';
import { levelFollows } from '../shared/security-level.ts';

/**
 * A public system with many people’s information has level 3.
 *
 * **Why** A leak that reaches ten thousand people is a harm to the public, not to single persons.
 */
export default defineRule({
  id: 'level-below-many-people',
  over: ['application', 'platform'],
  messages: {
    tooLow: {
      vi: '"{{name}}" phục vụ người dân, doanh nghiệp và xử lý thông tin riêng, cá nhân của rất nhiều người sử dụng nhưng chỉ ghi cấp độ {{level}}; phải từ cấp độ {{least}} trở lên.',
      en: '"{{name}}" serves the public and handles private or personal information of very many users but has level {{level}}; level {{least}} or higher follows.',
    },
    noLevel: {
      vi: '"{{name}}" phục vụ người dân, doanh nghiệp và xử lý thông tin riêng, cá nhân của rất nhiều người sử dụng nên phải từ cấp độ {{least}} trở lên; cấp độ chưa được nêu.',
      en: '"{{name}}" serves the public and handles private or personal information of very many users, so level {{least}} or higher follows; its level is not stated.',
    },
    unstated: {
      vi: 'Chưa nêu "{{name}}" có phục vụ người dân, doanh nghiệp và xử lý thông tin cá nhân của bao nhiêu người sử dụng.',
      en: 'Whether "{{name}}" serves the public, and how many users’ personal information it handles, is not stated.',
    },
  },
  fix: {
    vi: 'Tại {{pointer}}: nêu dữ kiện còn thiếu, hoặc xác định lại cấp độ cho đúng tiêu chí rồi ghi vào security.level.',
    en: 'At {{pointer}}: state the missing fact, or determine the level again by the criteria and set security.level.',
  },
  check: (system, model, context) =>
    levelFollows(model, system, manyPeople(system, numberParameter(context, 'users', MANY_USERS))),
});
