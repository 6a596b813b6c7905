import { at, defineRule, met, notStated } from '../rule.ts';

/**
 * The province has named its specialised information security unit.
 *
 * **Why** This unit appraises level dossiers, watches the systems and answers when something happens.
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
    vi: 'Ghi mã đơn vị tại /security/unit, hoặc thêm vai trò "securityUnit" cho đơn vị tại /organisations.',
    en: 'Set /security/unit, or add the role "securityUnit" to the unit in /organisations.',
  },
  check({ security }, model) {
    if (security?.unit !== undefined) return met(at(model.model, 'security/unit'));
    const unit = model.subjects('organisation').find(({ roles }) => roles?.includes('securityUnit'));
    if (unit) return met(at(unit, 'roles'));
    return notStated({ messageId: 'unstated', at: at(model.model, 'security/unit') });
  },
});
