import { defineRule } from '../rule.ts';
import { stated } from '../shared/stated.ts';

/**
 * Every initiative names the components it creates or changes.
 *
 * **Why** Spending can be held against the architecture only when each project says which part of it the project builds.
 */
export default defineRule({
  id: 'initiative-without-component',
  over: 'initiative',
  messages: {
    unstated: {
      vi: 'Nhiệm vụ "{{name}}" chưa nêu thành phần kiến trúc mà nhiệm vụ tạo ra hoặc thay đổi.',
      en: 'Initiative "{{name}}" does not name the components it creates or changes.',
    },
  },
  fix: {
    vi: 'Ghi mã các thành phần tại {{pointer}}; nhiệm vụ không tạo thành phần nào thì khai openPoints "notApplicable".',
    en: 'List the ids of the components at {{pointer}}; an initiative that builds none says so in openPoints ("notApplicable").',
  },
  check: (initiative, model) => stated(model, initiative, 'elements'),
});
