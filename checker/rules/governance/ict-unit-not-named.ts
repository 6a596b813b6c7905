import { at, defineRule, met, notStated } from '../rule.ts';

/**
 * The province names its specialised ICT unit.
 *
 * **Why** Appraisal, shared platforms and guidance to the agencies all fall to this unit; it must be known by name.
 */
export default defineRule({
  id: 'ict-unit-not-named',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Chưa nêu đơn vị chuyên trách công nghệ thông tin của tỉnh.',
      en: 'The specialised ICT unit of the province is not stated.',
    },
  },
  fix: {
    vi: 'Thêm vai trò "ictUnit" vào roles của đơn vị chuyên trách tại /organisations.',
    en: 'Add "ictUnit" to the roles of the unit at /organisations.',
  },
  check(_, model) {
    const unit = model.subjects('organisation').find(({ roles }) => roles?.includes('ictUnit'));
    return unit ? met(at(unit, 'roles')) : notStated({ messageId: 'unstated', at: at(model.model, 'organisations') });
  },
});
