import { defineRule } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Each application names the unit that runs it.
 */
export default defineRule({
  id: 'application-without-operator',
  over: 'application',
  messages: {
    unstated: {
      vi: 'Chưa nêu đơn vị vận hành ứng dụng "{{name}}".',
      en: 'The unit that runs application "{{name}}" is not stated.',
    },
  },
  fix: {
    vi: 'Ghi mã của đơn vị vận hành (operator) tại {{pointer}}; đơn vị chưa được liệt kê thì khai báo thêm ở mục Cơ quan (/organisations).',
    en: 'Name the unit that runs it (operator) at {{pointer}}; a unit that is not listed yet is added at /organisations.',
  },
  why: {
    vi: 'Khi ứng dụng ngừng chạy phải biết gọi cho ai; ứng dụng không có đơn vị vận hành thì cũng không có ai bảo đảm an toàn cho nó.',
    en: "When it stands still somebody must be called; an application that nobody runs is also nobody's to secure.",
  },
  limits: {
    vi: 'Chỉ xem đơn vị vận hành có được nêu hay không; không xét đơn vị đó có đủ người và năng lực hay không.',
    en: 'It sees only whether a unit is named, not whether that unit has the people and the skills.',
  },
  check: (subject, model) => statedIfPresent(model, subject, 'operator'),
});
