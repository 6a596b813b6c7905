import { isInformationSystem } from '#model/security-level';
import { at, defineRule, notApplicable } from '../rule.ts';
import { profileStates } from '../shared/security-profile.ts';

/**
 * Every information system has a security level from 1 to 5.
 */
export default defineRule({
  id: 'system-without-level',
  over: ['application', 'platform', 'facility', 'network'],
  messages: {
    unstated: {
      vi: 'Chưa nêu cấp độ an toàn hệ thống thông tin của "{{name}}".',
      en: 'The security level of "{{name}}" is not stated.',
    },
  },
  fix: {
    vi: 'Nêu cấp độ đã xác định của hệ thống (level, từ 1 đến 5) tại {{pointer}}; chưa xác định thì lập hồ sơ đề xuất cấp độ, trình thẩm định, phê duyệt trước.',
    en: 'State the level of the system (level, 1 to 5) at {{pointer}}; one that is not determined yet is proposed, appraised and approved first.',
  },
  why: {
    vi: 'Cấp độ quyết định hệ thống phải được bảo vệ thế nào, ai phê duyệt và bao lâu kiểm tra một lần.',
    en: 'The level decides how a system must be protected, who approves that, and how often it is checked.',
  },
  limits: {
    vi: 'Quy tắc chỉ xem cấp độ đã được nêu hay chưa; các quy tắc khác xét cấp độ có phù hợp hay không; không xét chỗ đặt thuê, đường Internet, phòng điều hành và loại khác.',
    en: 'The rule sees whether a level is stated; other rules judge whether it fits. It leaves out hired places, Internet lines, operations rooms and other kinds.',
  },
  check: (system, model) =>
    isInformationSystem(system) ? profileStates(model, system, 'level') : notApplicable(at(system, 'kind')),
});
