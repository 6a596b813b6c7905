import { at, defineRule, met, notStated } from '../rule.ts';

/**
 * The province has named its specialised information security unit.
 */
export default defineRule({
  id: 'security-unit-missing',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Chưa nêu đơn vị nào của tỉnh là đơn vị chuyên trách an toàn thông tin.',
      en: 'Which unit of the province is the specialised security unit is not stated.',
    },
  },
  fix: {
    vi: 'Nêu mã đơn vị chuyên trách an toàn thông tin của tỉnh (unit) tại /security/unit, hoặc thêm vai trò (roles) "securityUnit" cho đơn vị đó tại /organisations; chưa có đơn vị chuyên trách thì giao cho một đơn vị trước.',
    en: 'State the id of the specialised security unit of the province (unit) at /security/unit, or add the role (roles) "securityUnit" to that unit at /organisations; where there is none yet, one is named first.',
  },
  why: {
    vi: 'Đơn vị này thẩm định hồ sơ cấp độ, giám sát các hệ thống và chịu trách nhiệm khi xảy ra sự cố.',
    en: 'This unit appraises level dossiers, watches the systems and answers when something happens.',
  },
  limits: {
    vi: 'Quy tắc chỉ xem đơn vị đã được nêu hay chưa, không xét nhân lực và năng lực của đơn vị.',
    en: 'The rule sees whether a unit is named, not whether it has the people and skills.',
  },
  check({ security }, model) {
    if (security?.unit !== undefined) return met(at(model.model, 'security/unit'));
    const unit = model.subjects('organisation').find(({ roles }) => roles?.includes('securityUnit'));
    if (unit) return met(at(unit, 'roles'));
    return notStated({ messageId: 'unstated', at: at(model.model, 'security/unit') });
  },
});
