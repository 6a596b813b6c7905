import { defineRule } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Every public service belongs to a business function.
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
    vi: 'Nêu nghiệp vụ mà dịch vụ phục vụ (function) tại {{pointer}}, bằng mã của nghiệp vụ ở mục Nghiệp vụ (/functions).',
    en: 'State the function that the service serves (function) at {{pointer}} by its id at /functions.',
  },
  why: {
    vi: 'Mối liên kết cho biết dịch vụ thực hiện nhiệm vụ nào của cơ quan nhà nước và dịch vụ nào bị ảnh hưởng khi nhiệm vụ đó thay đổi.',
    en: 'The link shows which duty of the state a service fulfils, and which services a change of that duty touches.',
  },
  limits: {
    vi: 'Quy tắc chỉ dựa vào mối liên kết được nêu, không xét dịch vụ có đúng thuộc nghiệp vụ đó hay không.',
    en: 'It rests on the link stated, not on whether the service really belongs there.',
  },
  check: (service, model) => statedIfPresent(model, service, 'function'),
});
