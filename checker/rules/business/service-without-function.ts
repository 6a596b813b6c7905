import { defineRule } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Every public service belongs to a business function.
 *
 * **Why** The link shows which duty of the state a service fulfils, and which services a change of that duty touches.
 */
export default defineRule({
  id: 'service-without-function',
  over: 'service',
  messages: {
    unstated: {
      vi: 'Dịch vụ công "{{name}}" chưa nêu thuộc nghiệp vụ nào.',
      en: 'Service "{{name}}" does not say which business function it belongs to.',
    },
  },
  fix: {
    vi: 'Ghi mã nghiệp vụ tại {{pointer}}.',
    en: 'Set {{pointer}} to the id of the function.',
  },
  check: (service, model) => statedIfPresent(model, service, 'function'),
});
