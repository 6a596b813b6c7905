import { at, defineRule, met, notStated } from '../rule.ts';

/**
 * The province names its specialised ICT unit.
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
    vi: 'Nêu đơn vị chuyên trách công nghệ thông tin tại mục Cơ quan (/organisations), kèm vai trò (roles) "ictUnit".',
    en: 'State the specialised ICT unit at /organisations, with ictUnit among its roles (roles).',
  },
  why: {
    vi: 'Thẩm định, vận hành nền tảng dùng chung và hướng dẫn các cơ quan đều do đơn vị này làm; phải nêu rõ là đơn vị nào.',
    en: 'Appraisal, shared platforms and guidance to the agencies all fall to this unit; it must be known by name.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào vai trò được nêu, không đọc tên hay chức năng của đơn vị.',
    en: 'It believes the role stated; it does not read names or duties of units.',
  },
  check(_, model) {
    const unit = model.subjects('organisation').find(({ roles }) => roles?.includes('ictUnit'));
    return unit ? met(at(unit, 'roles')) : notStated({ messageId: 'unstated', at: at(model.model, 'organisations') });
  },
});
