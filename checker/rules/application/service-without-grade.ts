import { defineRule } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Each online public service states its grade, 1 to 4.
 *
 * **Why** The grade tells what people can do online and sets the security level of the system that offers the service.
 */
export default defineRule({
  id: 'service-without-grade',
  over: 'service',
  messages: {
    unstated: {
      vi: 'Chưa nêu mức độ (1 đến 4) của dịch vụ công "{{name}}".',
      en: 'The grade (1 to 4) of public service "{{name}}" is not stated.',
    },
  },
  fix: {
    vi: 'Ghi grade (1, 2, 3 hoặc 4) tại {{pointer}}.',
    en: 'State grade (1, 2, 3 or 4) at {{pointer}}.',
  },
  check: (service, model) => statedIfPresent(model, service, 'grade'),
});
