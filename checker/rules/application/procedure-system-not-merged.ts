import { applicationsWithRole } from '#model/find';
import { applicationsWithoutRole } from '#model/procedure-systems';
import { defineRule } from '../rule.ts';
import { exists } from '../shared/existence.ts';

/**
 * Portal and electronic one-stop are merged into one procedure system.
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
      vi: '"{{name}}" {{state}}; {{plateau}} chưa có hệ thống thông tin giải quyết thủ tục hành chính hợp nhất.',
      en: '"{{name}}" {{state}}; {{plateau}} is still without a merged procedure-handling system.',
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
    vi: 'Hợp nhất cổng dịch vụ công và hệ thống một cửa điện tử thành một hệ thống thông tin giải quyết thủ tục hành chính rồi đưa vào vận hành; xong thì ghi hệ thống hợp nhất tại mục Ứng dụng (/applications) với vai trò (role) "procedureSystem" và vòng đời (lifecycle) đang vận hành (operating).',
    en: 'Merge portal and electronic one-stop into one procedure-handling system and put it into operation; then record it at /applications with role "procedureSystem" and lifecycle operating.',
  },
  state: {
    vi: 'Nêu tại {{pointer}} hệ thống thông tin giải quyết thủ tục hành chính hợp nhất với vai trò (role) "procedureSystem" và vòng đời (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc không có (absent).',
    en: 'State at {{pointer}} the merged procedure-handling system with role "procedureSystem" and lifecycle: operating, building, planned or absent.',
  },
  why: {
    vi: 'Hai hệ thống là hai tài khoản, hai nơi ghi tình trạng hồ sơ và một kết nối dễ gặp sự cố; một hệ thống thì người dân và cán bộ cùng thấy như nhau.',
    en: 'Two systems mean two accounts, two dossier states and a link that fails; one system shows the same to the citizen and the official.',
  },
  limits: {
    vi: 'Căn cứ vào vai trò đã ghi; không biết hai hệ thống cũ đã thôi dùng hay chưa.',
    en: 'It believes the role stated; it cannot tell whether the two old systems are out of use.',
  },
  check: (_, model) =>
    exists(model, 'application', applicationsWithRole(model, 'procedureSystem'), applicationsWithoutRole(model)),
});
