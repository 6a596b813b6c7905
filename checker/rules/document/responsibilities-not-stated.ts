import { defineRule } from '../rule.ts';
import { architecturePart } from '../shared/architecture-part.ts';
import { stated } from '../shared/stated.ts';

/**
 * The document says who does what to implement it.
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
      vi: 'Tài liệu có nêu phần tổ chức triển khai, nhưng chưa nêu kiến trúc của tỉnh đang được dự thảo hay đã ban hành.',
      en: 'The document states who implements what, but not that the provincial architecture is being drafted or has been issued.',
    },
  },
  fix: {
    vi: 'Nêu vai trò (role), cơ quan (organisation) và việc được giao (text) trong phần tổ chức triển khai tại /document/responsibilities; tình trạng của kiến trúc nêu tại /document/architecture/status.',
    en: 'State roles (role), agencies (organisation) and tasks (text) at /document/responsibilities; state the status of the architecture at /document/architecture/status.',
  },
  why: {
    vi: 'Kiến trúc không giao việc cho cơ quan nào thì chỉ nằm trên giấy.',
    en: 'An architecture that gives no agency a task stays on paper.',
  },
  limits: {
    vi: 'Quy tắc chỉ biết có ít nhất một trách nhiệm được nêu, không xét đã giao đủ việc hay chưa.',
    en: 'It sees that at least one task is assigned, not whether all are.',
  },
  check: (_, model) => architecturePart(model, stated(model, model.model.document, 'responsibilities')),
});
