import { platformsWithRole } from '#model/find';
import { defineRule } from '../rule.ts';
import { exists } from '../shared/existence.ts';

/**
 * The province has an integration and sharing platform (LGSP).
 *
 * **Why** Without a platform every system is wired to every other one: data is asked for again and nobody can say who uses what.
 */
export default defineRule({
  id: 'lgsp-missing',
  over: 'model',
  messages: {
    absent: {
      vi: 'Tỉnh chưa có nền tảng tích hợp, chia sẻ dữ liệu (LGSP): "{{name}}" được nêu là chưa có.',
      en: 'The province has no integration and sharing platform (LGSP): "{{name}}" is stated as absent.',
    },
    notYet: {
      vi: 'LGSP "{{name}}" mới ở dạng kế hoạch hoặc đang xây dựng, chưa vận hành.',
      en: 'LGSP "{{name}}" is planned or being built and does not operate yet.',
    },
    unlisted: {
      vi: 'Danh mục nền tảng được khai báo đầy đủ nhưng không có LGSP.',
      en: 'The list of platforms is declared complete and holds no LGSP.',
    },
    unstated: {
      vi: 'Chưa nêu tỉnh có LGSP đang vận hành hay không.',
      en: 'Whether the province operates an LGSP is not stated.',
    },
  },
  fix: {
    vi: 'Khai báo tại /platforms một nền tảng có role "lgsp" kèm lifecycle (operating, building, planned hoặc absent).',
    en: 'Add a platform with role "lgsp" and its lifecycle (operating, building, planned or absent) at /platforms.',
  },
  check: (_, model) => exists(model, 'platform', platformsWithRole(model, 'lgsp')),
});
