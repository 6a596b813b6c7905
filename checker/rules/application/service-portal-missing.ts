import { applicationsWithoutRole, servicePortals } from '#model/procedure-systems';
import { defineRule } from '../rule.ts';
import { exists } from '../shared/existence.ts';

/**
 * The province has a public service portal.
 *
 * **Why** One address for all services of all agencies is what people can remember; without it each agency is searched for anew.
 */
export default defineRule({
  id: 'service-portal-missing',
  over: 'model',
  messages: {
    absent: {
      vi: 'Tỉnh chưa có cổng dịch vụ công: "{{name}}" được nêu là chưa có.',
      en: 'The province has no public service portal: "{{name}}" is stated as absent.',
    },
    notYet: {
      vi: '"{{name}}" mới ở dạng kế hoạch hoặc đang xây dựng; tỉnh chưa có cổng dịch vụ công đang vận hành.',
      en: '"{{name}}" is planned or being built; the province does not yet operate a public service portal.',
    },
    unlisted: {
      vi: 'Danh mục ứng dụng được khai báo đầy đủ nhưng không có cổng dịch vụ công.',
      en: 'The list of applications is declared complete and holds no public service portal.',
    },
    unstated: {
      vi: 'Chưa nêu tỉnh có cổng dịch vụ công đang vận hành hay không.',
      en: 'Whether the province operates a public service portal is not stated.',
    },
  },
  fix: {
    vi: 'Khai báo tại /applications một ứng dụng có role "servicePortal" hoặc "procedureSystem" kèm lifecycle (operating, building, planned hoặc absent).',
    en: 'Add an application with role "servicePortal" or "procedureSystem" and its lifecycle (operating, building, planned or absent) at /applications.',
  },
  check: (_, model) => exists(model, 'application', servicePortals(model), applicationsWithoutRole(model)),
});
