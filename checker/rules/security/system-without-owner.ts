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
    vi: 'Ghi mã cơ quan chủ quản tại {{pointer}}.',
    en: 'Set the id of the owning organisation at {{pointer}}.',
  },
  check: (system, model) =>
    model.presence(system) === 'absent' ? notApplicable(at(system, 'lifecycle')) : stated(model, system, 'owner'),
});
