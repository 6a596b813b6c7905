import { applicationsWithoutRole, oneStops } from '#model/procedure-systems';
import { defineRule } from '../rule.ts';
import { exists } from '../shared/existence.ts';

/**
 * The province has an electronic one-stop system.
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
      vi: '"{{name}}" {{state}}; {{plateau}} chưa có hệ thống một cửa điện tử.',
      en: '"{{name}}" {{state}}; {{plateau}} is still without an electronic one-stop system.',
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
    vi: 'Đưa hệ thống một cửa điện tử dùng chung của tỉnh vào vận hành; xong thì ghi hệ thống đó tại mục Ứng dụng (/applications) với vai trò (role) "oneStop" hoặc "procedureSystem" và vòng đời (lifecycle) đang vận hành (operating).',
    en: 'Put an electronic one-stop for the whole province into operation; then record it at /applications with role "oneStop" or "procedureSystem" and lifecycle operating.',
  },
  state: {
    vi: 'Nêu tại {{pointer}} hệ thống một cửa điện tử với vai trò (role) một cửa điện tử (oneStop) hoặc hệ thống thông tin giải quyết thủ tục hành chính (procedureSystem) và vòng đời (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc không có (absent).',
    en: 'State at {{pointer}} the electronic one-stop with role "oneStop" or "procedureSystem" and lifecycle: operating, building, planned or absent.',
  },
  why: {
    vi: 'Hồ sơ do ai tiếp nhận, đang ở đâu, khi nào đến hạn chỉ trả lời được khi mọi bộ phận một cửa làm việc trên một hệ thống.',
    en: 'Who took a dossier, where it lies and when it is due can be answered only when all desks work in one system.',
  },
  limits: {
    vi: 'Căn cứ vào vòng đời đã ghi; không biết hệ thống đã dùng chung cho mọi cơ quan hay chưa.',
    en: 'It believes the lifecycle stated; it cannot tell whether all agencies share the system.',
  },
  check: (_, model) => exists(model, 'application', oneStops(model), applicationsWithoutRole(model)),
});
