import { conditionalService } from '#model/security-level';
import { defineRule } from '../rule.ts';
import { levelFollows } from '../shared/security-level.ts';

/**
 * A system with conditional-business services online has level 3.
 */
export default defineRule({
  id: 'level-below-conditional-service',
  over: 'application',
  messages: {
    tooLow: {
      vi: '"{{name}}" cung cấp dịch vụ trực tuyến thuộc danh mục kinh doanh có điều kiện nhưng chỉ ghi cấp độ {{level}}; phải từ cấp độ {{least}} trở lên.',
      en: '"{{name}}" offers online services on the list of conditional business but has level {{level}}; level {{least}} or higher follows.',
    },
    noLevel: {
      vi: '"{{name}}" cung cấp dịch vụ trực tuyến thuộc danh mục kinh doanh có điều kiện nên phải từ cấp độ {{least}} trở lên; cấp độ chưa được nêu.',
      en: '"{{name}}" offers online services on the list of conditional business, so level {{least}} or higher follows; its level is not stated.',
    },
    unstated: {
      vi: 'Chưa nêu "{{name}}" có cung cấp dịch vụ thuộc danh mục kinh doanh có điều kiện hay không.',
      en: 'Whether "{{name}}" offers services on the list of conditional business is not stated.',
    },
  },
  fix: {
    vi: 'Lập lại hồ sơ đề xuất cấp độ, trình thẩm định, phê duyệt từ cấp độ {{least}} trở lên và bảo vệ hệ thống theo cấp độ đó; xong thì ghi cấp độ mới tại {{pointer}}.',
    en: 'Have level {{least}} or higher proposed, appraised and approved, protect the system accordingly, then set the new level at {{pointer}}.',
  },
  state: {
    vi: 'Nêu từng dịch vụ công mà hệ thống xử lý (services, mã hệ thống ghi vào applications) có thuộc danh mục kinh doanh có điều kiện hay không (conditionalBusiness là true hoặc false), và cấp độ (level, từ 1 đến 5) của hệ thống; hiện còn thiếu tại {{pointer}}.',
    en: 'State whether each service that the system handles (services, with the system’s id in applications) is on the list of conditional business (conditionalBusiness true or false), and the level (level, 1 to 5) of the system; now missing: {{pointer}}.',
  },
  why: {
    vi: 'Các dịch vụ này quyết định ai được phép kinh doanh; hồ sơ bị giả mạo hoặc bị mất làm tổn hại lợi ích công cộng.',
    en: 'These services decide who may do business; forged or lost records harm the public interest.',
  },
  limits: {
    vi: 'Quy tắc chỉ xét dịch vụ được khai báo là do hệ thống này xử lý và không tự tra danh mục kinh doanh có điều kiện.',
    en: 'The rule sees only services that name this system as handling them, and does not look anything up in the list of conditional business.',
  },
  check: (system, model) => levelFollows(model, system, 3, () => conditionalService(model, system)),
});
