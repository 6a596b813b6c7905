import { applicationsWithRole } from '#model/find';
import { applicationsWithoutRole } from '#model/procedure-systems';
import { defineRule } from '../rule.ts';
import { exists } from '../shared/existence.ts';

/**
 * Portal and electronic one-stop are merged into one procedure system.
 *
 * **Why** Two systems mean two accounts, two dossier states and a link that fails; one system shows the same to the citizen and the official.
 */
export default defineRule({
  id: 'procedure-system-not-merged',
  over: 'model',
  messages: {
    absent: {
      vi: 'Tỉnh chưa có hệ thống thông tin giải quyết thủ tục hành chính hợp nhất: "{{name}}" được nêu là chưa có.',
      en: 'The province has no merged procedure-handling system: "{{name}}" is stated as absent.',
    },
    notYet: {
      vi: '"{{name}}" mới ở dạng kế hoạch hoặc đang xây dựng; tỉnh chưa có hệ thống thông tin giải quyết thủ tục hành chính hợp nhất đang vận hành.',
      en: '"{{name}}" is planned or being built; the province does not yet operate a merged procedure-handling system.',
    },
    unlisted: {
      vi: 'Danh mục ứng dụng được khai báo đầy đủ nhưng không có hệ thống thông tin giải quyết thủ tục hành chính hợp nhất.',
      en: 'The list of applications is declared complete and holds no merged procedure-handling system.',
    },
    unstated: {
      vi: 'Chưa nêu tỉnh có hệ thống thông tin giải quyết thủ tục hành chính hợp nhất đang vận hành hay không.',
      en: 'Whether the province operates a merged procedure-handling system is not stated.',
    },
  },
  fix: {
    vi: 'Khai báo tại /applications một ứng dụng có role "procedureSystem" kèm lifecycle (operating, building, planned hoặc absent).',
    en: 'Add an application with role "procedureSystem" and its lifecycle (operating, building, planned or absent) at /applications.',
  },
  check: (_, model) =>
    exists(model, 'application', applicationsWithRole(model, 'procedureSystem'), applicationsWithoutRole(model)),
});
