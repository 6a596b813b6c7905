import { conditionalService } from '#model/security-level';
import { defineRule } from '../rule.ts';
import { levelFollows } from '../shared/security-level.ts';

/**
 * A system with conditional-business services online has level 3.
 *
 * **Why** These services decide who may do business at all; forged or lost records harm the public interest.
 */
export default defineRule({
  id: 'level-below-conditional-service',
  over: 'application',
  messages: {
    tooLow: {
      vi: '"{{name}}" cung cấp dịch vụ trực tuyến thuộc danh mục kinh doanh có điều kiện nhưng chỉ ghi cấp độ {{level}}; phải từ cấp độ {{least}} trở lên.',
      en: '"{{name}}" offers online services on the list of conditional business but has level {{level}}; level {{least}} or higher follows.',
    },
    noLevel: {
      vi: '"{{name}}" cung cấp dịch vụ trực tuyến thuộc danh mục kinh doanh có điều kiện nên phải từ cấp độ {{least}} trở lên; cấp độ chưa được nêu.',
      en: '"{{name}}" offers online services on the list of conditional business, so level {{least}} or higher follows; its level is not stated.',
    },
    unstated: {
      vi: 'Chưa nêu "{{name}}" có cung cấp dịch vụ thuộc danh mục kinh doanh có điều kiện hay không.',
      en: 'Whether "{{name}}" offers services on the list of conditional business is not stated.',
    },
  },
  fix: {
    vi: 'Tại {{pointer}}: nêu dữ kiện còn thiếu, hoặc xác định lại cấp độ cho đúng tiêu chí rồi ghi vào security.level.',
    en: 'At {{pointer}}: state the missing fact, or determine the level again by the criteria and set security.level.',
  },
  check: (system, model) => levelFollows(model, system, conditionalService(model, system)),
});
