import { at, defineRule, met, notMet, notStated } from '../rule.ts';
import { outsideLevels } from '../shared/security-level.ts';

/**
 * A level 1 system is internal and handles public information only.
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
      en: '"{{name}}" has level 1, but its type and the classes of information it handles are not both stated.',
    },
    noLevel: {
      vi: 'Chưa nêu cấp độ an toàn hệ thống thông tin của "{{name}}".',
      en: 'The security level of "{{name}}" is not stated.',
    },
  },
  fix: {
    vi: 'Lập lại hồ sơ đề xuất cấp độ, trình thẩm định, phê duyệt từ cấp độ 2 trở lên, rồi ghi cấp độ mới vào "security.level" của hệ thống; nếu nội dung tại {{pointer}} ghi chưa đúng thực tế thì sửa lại tại đó.',
    en: 'Have level 2 or higher proposed, appraised and approved, then set it in "security.level" of the system; if what stands at {{pointer}} is not so, correct it there.',
  },
  state: {
    vi: 'Nêu cấp độ (level, từ 1 đến 5); loại hình (type): nội bộ (internal), phục vụ người dân, doanh nghiệp (publicFacing), hạ tầng thông tin (infrastructure), điều khiển công nghiệp (industrialControl) hoặc loại khác (other); và loại thông tin được xử lý (informationClasses): công cộng (public), riêng (private), cá nhân (personal), bí mật nhà nước (stateSecret); hiện còn thiếu tại {{pointer}}.',
    en: 'State the level (level, 1 to 5); its type (type): internal, publicFacing, infrastructure, industrialControl or other; and the classes of information it handles (informationClasses): public, private, personal, stateSecret; now missing: {{pointer}}.',
  },
  why: {
    vi: 'Cấp độ 1 có yêu cầu bảo vệ thấp nhất; hệ thống phục vụ người dân hoặc lưu giữ thông tin cá nhân cần được bảo vệ cao hơn.',
    en: 'Level 1 asks for the least protection; a system that citizens use or that holds personal information needs more.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào loại hình và loại thông tin đã nêu, không kiểm tra nội dung hồ sơ đề xuất cấp độ.',
    en: 'The rule believes the stated type and classes of information; it does not read the level dossier.',
  },
  check(system, model) {
    const { level, type, informationClasses: classes } = system.security ?? {};
    const levelPlace = at(system, 'security/level');
    if (model.presence(system) !== 'absent' && level !== undefined && level > 1) return met(levelPlace);
    const outside = outsideLevels(model, system, ['1']);
    if (outside) return outside;
    const data = { name: system.name };
    const typePlace = at(system, 'security/type');
    const classesPlace = at(system, 'security/informationClasses');
    if (type !== undefined && type !== 'internal')
      return notMet({ messageId: 'notInternal', at: typePlace, data }, levelPlace);
    if (classes?.some((one) => one !== 'public'))
      return notMet({ messageId: 'notPublic', at: classesPlace, data }, levelPlace);
    if (type === undefined || classes === undefined || classes.length === 0)
      return notStated({ messageId: 'unstated', at: type === undefined ? typePlace : classesPlace, data });
    return met(levelPlace, typePlace, classesPlace);
  },
});
