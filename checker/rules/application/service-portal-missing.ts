import { applicationsWithoutRole, servicePortals } from '#model/procedure-systems';
import { defineRule } from '../rule.ts';
import { exists } from '../shared/existence.ts';

/**
 * The province has a public service portal.
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
      vi: '"{{name}}" {{state}}; {{plateau}} chưa có cổng dịch vụ công.',
      en: '"{{name}}" {{state}}; {{plateau}} is still without a public service portal.',
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
    vi: 'Đưa cổng dịch vụ công dùng chung của tỉnh vào vận hành; xong thì ghi cổng đó tại mục Ứng dụng (/applications) với vai trò (role) "servicePortal" hoặc "procedureSystem" và vòng đời (lifecycle) đang vận hành (operating).',
    en: 'Put a public service portal for the whole province into operation; then record it at /applications with role "servicePortal" or "procedureSystem" and lifecycle operating.',
  },
  state: {
    vi: 'Nêu tại {{pointer}} cổng dịch vụ công với vai trò (role) cổng dịch vụ công (servicePortal) hoặc hệ thống thông tin giải quyết thủ tục hành chính (procedureSystem) và vòng đời (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc không có (absent).',
    en: 'State at {{pointer}} the public service portal with role "servicePortal" or "procedureSystem" and lifecycle: operating, building, planned or absent.',
  },
  why: {
    vi: 'Một địa chỉ cho dịch vụ của mọi cơ quan thì người dân nhớ được; không có thì mỗi cơ quan lại phải tìm một nơi.',
    en: 'One address for all services of all agencies is what people can remember; without it each agency is searched for anew.',
  },
  limits: {
    vi: 'Căn cứ vào vòng đời đã ghi; không truy cập cổng và không biết cổng có đủ dịch vụ của các cơ quan hay không.',
    en: 'It believes the lifecycle stated; it does not visit the portal and cannot tell whether all agencies are on it.',
  },
  check: (_, model) => exists(model, 'application', servicePortals(model), applicationsWithoutRole(model)),
});
