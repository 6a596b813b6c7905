import { defineRule } from '../rule.ts';
import { stated } from '../shared/stated.ts';

/**
 * Each application says where it stands in its lifecycle.
 *
 * **Why** Current and target architecture are told apart by it; a list without it mixes what works with what is hoped for.
 */
export default defineRule({
  id: 'application-without-lifecycle',
  over: 'application',
  messages: {
    unstated: {
      vi: 'Chưa nêu ứng dụng "{{name}}" đang vận hành, thí điểm, xây dựng hay dự kiến.',
      en: 'Whether application "{{name}}" operates, is a pilot, is being built or planned is not stated.',
    },
  },
  fix: {
    vi: 'Ghi lifecycle (operating, pilot, building, planned, retiring hoặc absent) tại {{pointer}}.',
    en: 'State lifecycle (operating, pilot, building, planned, retiring or absent) at {{pointer}}.',
  },
  check: (application, model) => stated(model, application, 'lifecycle'),
});
