import { defineRule } from '../rule.ts';
import { architecturePart } from '../shared/architecture-part.ts';
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
    noArchitecture: {
      vi: 'Nội dung này có được nêu, nhưng kiến trúc của tỉnh chưa được nêu là đã dự thảo hoặc ban hành.',
      en: 'This is stated, but the provincial architecture is not stated to be drafted or issued.',
    },
  },
  fix: {
    vi: 'Bổ sung tại /document/responsibilities vai trò, cơ quan và việc được giao; tình trạng của kiến trúc ghi tại /document/architecture/status.',
    en: 'State roles, agencies and tasks at /document/responsibilities; the status of the architecture stands at /document/architecture/status.',
  },
  check: (_, model) => architecturePart(model, stated(model, model.model.document, 'responsibilities')),
});
