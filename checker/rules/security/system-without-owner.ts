import { at, defineRule, notApplicable } from '../rule.ts';
import { stated } from '../shared/stated.ts';

/**
 * Every information system has one owner that answers for it.
 *
 * **Why** Without an owner nobody proposes the level, pays for protection or acts when something happens.
 */
export default defineRule({
  id: 'system-without-owner',
  over: ['application', 'platform'],
  messages: {
    unstated: {
      vi: 'Chưa nêu cơ quan chủ quản của hệ thống "{{name}}".',
      en: 'The owner of system "{{name}}" is not stated.',
    },
  },
  fix: {
    vi: 'Xác định cơ quan chủ quản của hệ thống, rồi ghi mã cơ quan (owner) tại {{pointer}}; cơ quan đó phải có trong /organisations.',
    en: 'Determine the owner of the system and set its id (owner) at {{pointer}}; the organisation is one of /organisations.',
  },
  why: {
    vi: 'Không có cơ quan chủ quản thì không ai đề xuất cấp độ, bố trí kinh phí bảo vệ hoặc xử lý khi xảy ra sự cố.',
    en: 'Without an owner nobody proposes the level, pays for protection or acts when something happens.',
  },
  limits: {
    vi: 'Quy tắc chỉ xem cơ quan chủ quản đã được nêu hay chưa, không xét cơ quan đó có đúng thẩm quyền hay không.',
    en: 'The rule sees whether an owner is named, not whether it is the right one.',
  },
  check: (system, model) =>
    model.presence(system) === 'absent' ? notApplicable(at(system, 'lifecycle')) : stated(model, system, 'owner'),
});
