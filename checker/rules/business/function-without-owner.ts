import { defineRule } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Every business function has one accountable agency.
 */
export default defineRule({
  id: 'function-without-owner',
  over: 'function',
  messages: {
    unstated: {
      vi: 'Nghiệp vụ "{{name}}" chưa nêu cơ quan chủ trì.',
      en: 'Function "{{name}}" does not name its accountable agency.',
    },
  },
  fix: {
    vi: 'Nêu cơ quan chủ trì nghiệp vụ (owner) tại {{pointer}}, bằng mã của cơ quan ở mục Cơ quan (/organisations).',
    en: 'State the accountable agency (owner) of the function at {{pointer}} by its id at /organisations.',
  },
  why: {
    vi: 'Hệ thống và dữ liệu phục vụ nghiệp vụ; nghiệp vụ không có cơ quan chịu trách nhiệm thì không ai quyết định hệ thống phải làm gì.',
    en: 'Systems and data follow the function; when nobody answers for it, nobody decides what its system must do.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào cơ quan được nêu, không đối chiếu với quy định về chức năng, nhiệm vụ của cơ quan đó.',
    en: 'It believes the agency stated; it does not compare it with the duties of that agency.',
  },
  check: (work, model) => statedIfPresent(model, work, 'owner'),
});
