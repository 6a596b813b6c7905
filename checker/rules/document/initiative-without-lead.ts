import { defineRule } from '../rule.ts';
import { stated } from '../shared/stated.ts';

/**
 * Every initiative has a lead agency.
 *
 * **Why** A task without one agency in charge is nobody’s task when it runs late.
 */
export default defineRule({
  id: 'initiative-without-lead',
  over: 'initiative',
  messages: {
    unstated: {
      vi: 'Nhiệm vụ "{{name}}" chưa nêu cơ quan chủ trì.',
      en: 'Initiative "{{name}}" has no lead agency; one is required.',
    },
  },
  fix: {
    vi: 'Ghi mã cơ quan chủ trì tại {{pointer}}.',
    en: 'Set {{pointer}} to the id of the lead agency.',
  },
  check: (initiative, model) => stated(model, initiative, 'lead'),
});
