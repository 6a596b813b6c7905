import { defineRule } from '../rule.ts';
import { architecturePart } from '../shared/architecture-part.ts';
import { stated } from '../shared/stated.ts';

/**
 * The document states the principles of the architecture.
 *
 * **Why** Principles settle the many small decisions that no plan foresees, and they settle them the same way in every agency.
 */
export default defineRule({
  id: 'principles-not-stated',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Tài liệu chưa nêu nguyên tắc xây dựng kiến trúc.',
      en: 'The document does not state the principles of the architecture.',
    },
    noArchitecture: {
      vi: 'Nội dung này có được nêu, nhưng kiến trúc của tỉnh chưa được nêu là đã dự thảo hoặc ban hành.',
      en: 'This is stated, but the provincial architecture is not stated to be drafted or issued.',
    },
  },
  fix: {
    vi: 'Liệt kê các nguyên tắc tại /document/principles, mỗi nguyên tắc một phần tử; tình trạng của kiến trúc ghi tại /document/architecture/status.',
    en: 'List the principles at /document/principles, one entry each; the status of the architecture stands at /document/architecture/status.',
  },
  check: (_, model) => architecturePart(model, stated(model, model.model.document, 'principles')),
});
