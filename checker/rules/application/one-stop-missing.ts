import { applicationsWithoutRole, oneStops } from '#model/procedure-systems';
import { defineRule } from '../rule.ts';
import { exists } from '../shared/existence.ts';

/**
 * The province has an electronic one-stop system.
 *
 * **Why** Who took a dossier, where it lies and when it is due can be answered only when all desks work in one system.
 */
export default defineRule({
  id: 'one-stop-missing',
  over: 'model',
  messages: {
    absent: {
      vi: 'Tỉnh chưa có hệ thống một cửa điện tử: "{{name}}" được nêu là chưa có.',
      en: 'The province has no electronic one-stop system: "{{name}}" is stated as absent.',
    },
    notYet: {
      vi: '"{{name}}" mới ở dạng kế hoạch hoặc đang xây dựng; tỉnh chưa có hệ thống một cửa điện tử đang vận hành.',
      en: '"{{name}}" is planned or being built; the province does not yet operate an electronic one-stop system.',
    },
    unlisted: {
      vi: 'Danh mục ứng dụng được khai báo đầy đủ nhưng không có hệ thống một cửa điện tử.',
      en: 'The list of applications is declared complete and holds no electronic one-stop system.',
    },
    unstated: {
      vi: 'Chưa nêu tỉnh có hệ thống một cửa điện tử đang vận hành hay không.',
      en: 'Whether the province operates an electronic one-stop system is not stated.',
    },
  },
  fix: {
    vi: 'Khai báo tại /applications một ứng dụng có role "oneStop" hoặc "procedureSystem" kèm lifecycle (operating, building, planned hoặc absent).',
    en: 'Add an application with role "oneStop" or "procedureSystem" and its lifecycle (operating, building, planned or absent) at /applications.',
  },
  check: (_, model) => exists(model, 'application', oneStops(model), applicationsWithoutRole(model)),
});
