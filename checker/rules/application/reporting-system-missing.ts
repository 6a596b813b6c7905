import { applicationsWithRole } from '#model/find';
import { applicationsWithoutRole } from '#model/procedure-systems';
import { defineRule } from '../rule.ts';
import { exists } from '../shared/existence.ts';

/**
 * The province has a reporting information system.
 *
 * **Why** Figures that are collected in letters and spreadsheets are late and cannot be compared from one month to the next.
 */
export default defineRule({
  id: 'reporting-system-missing',
  over: 'model',
  messages: {
    absent: {
      vi: 'Tỉnh chưa có hệ thống thông tin báo cáo: "{{name}}" được nêu là chưa có.',
      en: 'The province has no reporting information system: "{{name}}" is stated as absent.',
    },
    notYet: {
      vi: '"{{name}}" mới ở dạng kế hoạch hoặc đang xây dựng; tỉnh chưa có hệ thống thông tin báo cáo đang vận hành.',
      en: '"{{name}}" is planned or being built; the province does not yet operate a reporting information system.',
    },
    unlisted: {
      vi: 'Danh mục ứng dụng được khai báo đầy đủ nhưng không có hệ thống thông tin báo cáo.',
      en: 'The list of applications is declared complete and holds no reporting information system.',
    },
    unstated: {
      vi: 'Chưa nêu tỉnh có hệ thống thông tin báo cáo đang vận hành hay không.',
      en: 'Whether the province operates a reporting information system is not stated.',
    },
  },
  fix: {
    vi: 'Khai báo tại /applications một ứng dụng có role "reporting" kèm lifecycle (operating, building, planned hoặc absent).',
    en: 'Add an application with role "reporting" and its lifecycle (operating, building, planned or absent) at /applications.',
  },
  check: (_, model) =>
    exists(model, 'application', applicationsWithRole(model, 'reporting'), applicationsWithoutRole(model)),
});
