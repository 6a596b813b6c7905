import { at, defineRule, met, notMet, notStated } from '../rule.ts';
import { outsideLevels } from '../shared/security-level.ts';

/**
 * A level 1 system is internal and handles public information only.
 *
 * **Why** Level 1 asks for the least protection; a system that citizens use or that holds personal data needs more.
 */
export default defineRule({
  id: 'level-one-not-justified',
  over: ['application', 'platform', 'facility', 'network'],
  messages: {
    notInternal: {
      vi: '"{{name}}" ghi cấp độ 1 nhưng không phải hệ thống phục vụ hoạt động nội bộ; phải từ cấp độ 2 trở lên.',
      en: '"{{name}}" has level 1 but is not an internal system; level 2 or higher follows.',
    },
    notPublic: {
      vi: '"{{name}}" ghi cấp độ 1 nhưng xử lý cả thông tin không phải thông tin công cộng; phải từ cấp độ 2 trở lên.',
      en: '"{{name}}" has level 1 but handles more than public information; level 2 or higher follows.',
    },
    unstated: {
      vi: '"{{name}}" ghi cấp độ 1 nhưng chưa nêu đủ loại hình hệ thống và loại thông tin được xử lý.',
      en: '"{{name}}" has level 1, but its type and the information it handles are not both stated.',
    },
    noLevel: {
      vi: 'Chưa nêu cấp độ an toàn hệ thống thông tin của "{{name}}".',
      en: 'The security level of "{{name}}" is not stated.',
    },
  },
  fix: {
    vi: 'Tại {{pointer}}: bổ sung dữ kiện còn thiếu hoặc xác định lại cấp độ của hệ thống.',
    en: 'At {{pointer}}: add the missing fact or determine the level of the system again.',
  },
  check(system, model) {
    const { level, type, informationClasses: classes } = system.security ?? {};
    const levelPlace = at(system, 'security/level');
    if (model.presence(system) !== 'absent' && level !== undefined && level > 1) return met(levelPlace);
    const outside = outsideLevels(model, system, (stated) => stated === 1);
    if (outside) return outside;
    const data = { name: system.name };
    const [typePlace, classesPlace] = [at(system, 'security/type'), at(system, 'security/informationClasses')];
    if (type !== undefined && type !== 'internal')
      return notMet({ messageId: 'notInternal', at: typePlace, data }, levelPlace);
    if (classes?.some((one) => one !== 'public'))
      return notMet({ messageId: 'notPublic', at: classesPlace, data }, levelPlace);
    if (type === undefined || classes === undefined || classes.length === 0)
      return notStated({ messageId: 'unstated', at: type === undefined ? typePlace : classesPlace, data });
    return met(levelPlace, typePlace, classesPlace);
  },
});
