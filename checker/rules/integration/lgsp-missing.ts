import { platformsWithRole } from '#model/find';
import { defineRule } from '../rule.ts';
import { exists } from '../shared/existence.ts';

/**
 * The province has an integration and sharing platform (LGSP).
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
      vi: 'LGSP "{{name}}" {{state}}; {{plateau}} chưa có nền tảng tích hợp, chia sẻ dữ liệu.',
      en: 'LGSP "{{name}}" {{state}}; {{plateau}} is still without an integration platform.',
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
    vi: 'Đưa nền tảng tích hợp, chia sẻ dữ liệu (LGSP) của tỉnh vào vận hành; xong thì ghi vòng đời (lifecycle) của LGSP là đang vận hành (operating) tại mục Nền tảng (/platforms); chưa được liệt kê thì thêm vào với vai trò (role) "lgsp".',
    en: 'Put the integration and sharing platform (LGSP) of the province into operation; then record its lifecycle as operating at /platforms, where it is added with role "lgsp" if it is not listed.',
  },
  state: {
    vi: 'Nêu vòng đời (lifecycle) của LGSP tại {{pointer}}: đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc không có (absent); chưa được liệt kê thì thêm nền tảng có vai trò (role) "lgsp".',
    en: 'State lifecycle of the LGSP at {{pointer}}: operating, building, planned or absent; add a platform with role "lgsp" if it is not listed.',
  },
  why: {
    vi: 'Không có nền tảng chung thì các hệ thống nối chằng chịt với nhau: dữ liệu bị hỏi lại nhiều lần và không ai biết bên nào đang dùng gì.',
    en: 'Without a platform every system is wired to every other one: data is asked for again and nobody can say who uses what.',
  },
  limits: {
    vi: 'Căn cứ vào vòng đời đã ghi; không biết có bao nhiêu hệ thống thực sự chia sẻ dữ liệu qua LGSP.',
    en: 'It believes the lifecycle stated; it cannot tell how many systems really share data through the LGSP.',
  },
  check: (_, model) => exists(model, 'platform', platformsWithRole(model, 'lgsp')),
});
