import { defineRule } from '../rule.ts';
import { stated } from '../shared/stated.ts';

/**
 * The document says who does what to implement it.
 *
 * **Why** An architecture that gives no agency a task stays on paper.
 */
export default defineRule({
  id: 'responsibilities-not-stated',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Tài liệu chưa nêu phần tổ chức triển khai: cơ quan nào làm việc gì.',
      en: 'The document does not say which agency does what to implement the architecture.',
    },
  },
  fix: {
    vi: 'Bổ sung tại /document/responsibilities vai trò, cơ quan và việc được giao.',
    en: 'State roles, agencies and tasks at /document/responsibilities.',
  },
  check: (_, model) => stated(model, model.model.document, 'responsibilities'),
});
