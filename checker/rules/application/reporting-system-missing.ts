import { applicationsWithRole } from '#model/find';
import { applicationsWithoutRole } from '#model/procedure-systems';
import { defineRule } from '../rule.ts';
import { exists } from '../shared/existence.ts';

/**
 * The province has a reporting information system.
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
      vi: '"{{name}}" {{state}}; {{plateau}} chưa có hệ thống thông tin báo cáo.',
      en: '"{{name}}" {{state}}; {{plateau}} is still without a reporting information system.',
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
    vi: 'Đưa hệ thống thông tin báo cáo của tỉnh vào vận hành; xong thì ghi hệ thống đó tại mục Ứng dụng (/applications) với vai trò (role) "reporting" và vòng đời (lifecycle) đang vận hành (operating).',
    en: 'Put the province\'s reporting information system into operation; then record it at /applications with role "reporting" and lifecycle operating.',
  },
  state: {
    vi: 'Nêu tại {{pointer}} hệ thống thông tin báo cáo với vai trò (role) "reporting" và vòng đời (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc không có (absent).',
    en: 'State at {{pointer}} the reporting information system with role "reporting" and lifecycle: operating, building, planned or absent.',
  },
  why: {
    vi: 'Số liệu thu thập bằng công văn và bảng tính thì chậm và không so sánh được giữa các kỳ.',
    en: 'Figures that are collected in letters and spreadsheets are late and cannot be compared from one month to the next.',
  },
  limits: {
    vi: 'Căn cứ vào vòng đời đã ghi; không biết những chế độ báo cáo nào đã thực hiện trên hệ thống.',
    en: 'It believes the lifecycle stated; it cannot tell which reports are made in the system.',
  },
  check: (_, model) =>
    exists(model, 'application', applicationsWithRole(model, 'reporting'), applicationsWithoutRole(model)),
});
