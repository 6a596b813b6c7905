import { defineRule } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Every public service names the application that handles it.
 *
 * **Why** Dossiers are received and tracked in a system; a service without one is served on paper or outside the one-stop.
 */
export default defineRule({
  id: 'service-without-application',
  over: 'service',
  messages: {
    unstated: {
      vi: 'Dịch vụ công "{{name}}" chưa nêu ứng dụng tiếp nhận, xử lý hồ sơ.',
      en: 'Service "{{name}}" does not name the application that receives and handles its dossiers.',
    },
  },
  fix: {
    vi: 'Ghi mã ứng dụng (hệ thống một cửa điện tử, phần mềm chuyên ngành) tại {{pointer}}.',
    en: 'List the ids of the applications (one-stop, specialised system) at {{pointer}}.',
  },
  check: (service, model) => statedIfPresent(model, service, 'applications'),
});
