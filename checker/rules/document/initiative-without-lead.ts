import { defineRule } from '../rule.ts';
import { stated } from '../shared/stated.ts';

/**
 * Every initiative has a lead agency.
 */
export default defineRule({
  id: 'initiative-without-lead',
  over: 'initiative',
  messages: {
    unstated: {
      vi: 'Nhiệm vụ "{{name}}" chưa nêu cơ quan chủ trì.',
      en: 'Initiative "{{name}}" does not name its lead agency.',
    },
  },
  fix: {
    vi: 'Nêu cơ quan chủ trì (lead) của nhiệm vụ tại {{pointer}}, bằng mã của cơ quan ở mục Cơ quan (/organisations).',
    en: 'State the lead agency (lead) of the initiative at {{pointer}} by its id at /organisations.',
  },
  why: {
    vi: 'Nhiệm vụ không có một cơ quan chủ trì thì khi chậm tiến độ không cơ quan nào chịu trách nhiệm.',
    en: 'A task without one agency in charge is nobody’s task when it runs late.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào cơ quan được nêu, không kiểm tra cơ quan đó đã được giao nhiệm vụ bằng văn bản hay chưa.',
    en: 'It believes the agency stated; it does not check that an act gives it the task.',
  },
  check: (initiative, model) => stated(model, initiative, 'lead'),
});
