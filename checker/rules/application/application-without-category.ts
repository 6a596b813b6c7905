import { defineRule } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Each application says whether it is shared, specialised or internal.
 */
export default defineRule({
  id: 'application-without-category',
  over: 'application',
  messages: {
    unstated: {
      vi: 'Chưa nêu ứng dụng "{{name}}" là dùng chung, chuyên ngành hay nội bộ.',
      en: 'Whether application "{{name}}" is shared, specialised or internal is not stated.',
    },
  },
  fix: {
    vi: 'Nêu loại (category) của ứng dụng tại {{pointer}}: dùng chung (shared), chuyên ngành (specialised) hoặc nội bộ (internal).',
    en: 'State category of the application at {{pointer}}: shared, specialised or internal.',
  },
  why: {
    vi: 'Ứng dụng dùng chung thì cơ quan khác dùng lại được, không phải mua lần thứ hai; danh mục không ghi loại thì không ai biết đó là ứng dụng nào.',
    en: 'What is shared can be reused and must not be bought twice; nobody can tell when the list does not say which it is.',
  },
  limits: {
    vi: 'Căn cứ vào loại đã ghi; không biết ứng dụng ghi là nội bộ có cơ quan khác cùng dùng hay không.',
    en: 'It believes the category stated; it cannot tell whether other agencies use an application stated as internal.',
  },
  check: (subject, model) => statedIfPresent(model, subject, 'category'),
});
