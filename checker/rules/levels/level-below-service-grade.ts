import { highGradeService } from '#model/security-level';
import { defineRule } from '../rule.ts';
import { levelFollows } from '../shared/security-level.ts';

/**
 * A system offering services of grade 3 or 4 has level 3.
 *
 * **Why** From grade 3 on dossiers and results pass through the system, so an outage or a leak reaches every applicant.
 */
export default defineRule({
  id: 'level-below-service-grade',
  over: 'application',
  messages: {
    tooLow: {
      vi: '"{{name}}" cung cấp dịch vụ công trực tuyến mức độ 3 trở lên nhưng chỉ ghi cấp độ {{level}}; phải từ cấp độ {{least}} trở lên.',
      en: '"{{name}}" offers online public services of grade 3 or higher but has level {{level}}; level {{least}} or higher follows.',
    },
    noLevel: {
      vi: '"{{name}}" cung cấp dịch vụ công trực tuyến mức độ 3 trở lên nên phải từ cấp độ {{least}} trở lên; cấp độ chưa được nêu.',
      en: '"{{name}}" offers online public services of grade 3 or higher, so level {{least}} or higher follows; its level is not stated.',
    },
    unstated: {
      vi: 'Chưa nêu "{{name}}" cung cấp dịch vụ công trực tuyến đến mức độ nào.',
      en: 'Up to which grade "{{name}}" offers online public services is not stated.',
    },
  },
  fix: {
    vi: 'Tại {{pointer}}: nêu dữ kiện còn thiếu, hoặc xác định lại cấp độ cho đúng tiêu chí rồi ghi vào security.level.',
    en: 'At {{pointer}}: state the missing fact, or determine the level again by the criteria and set security.level.',
  },
  check: (system, model) => levelFollows(model, system, highGradeService(model, system)),
});
