import { isInformationSystem } from '#model/security-level';
import { at, defineRule, notApplicable } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Every information system has one owner that answers for it.
 */
export default defineRule({
  id: 'system-without-owner',
  over: ['application', 'platform', 'facility', 'network'],
  messages: {
    unstated: {
      vi: 'Chưa nêu cơ quan chủ quản của "{{name}}".',
      en: 'The owner of "{{name}}" is not stated.',
    },
  },
  fix: {
    vi: 'Nêu mã cơ quan chủ quản của hệ thống (owner) tại {{pointer}}; cơ quan đó được khai báo tại /organisations.',
    en: 'State the id of the owner of the system (owner) at {{pointer}}; that organisation is listed at /organisations.',
  },
  why: {
    vi: 'Không có cơ quan chủ quản thì không ai đề xuất cấp độ, bố trí kinh phí bảo vệ hoặc xử lý khi xảy ra sự cố.',
    en: 'Without an owner nobody proposes the level, pays for protection or acts when something happens.',
  },
  limits: {
    vi: 'Quy tắc chỉ xem cơ quan chủ quản đã được nêu hay chưa, không xét cơ quan đó có đúng thẩm quyền hay không; không xét chỗ đặt thuê, đường Internet, phòng điều hành và loại khác.',
    en: 'The rule sees whether an owner is named, not whether it is the right one; it leaves out hired places, Internet lines, operations rooms and other kinds.',
  },
  check: (system, model) =>
    isInformationSystem(system) ? statedIfPresent(model, system, 'owner') : notApplicable(at(system, 'kind')),
});
