import { defineRule } from '../rule.ts';
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
  },
  fix: {
    vi: 'Liệt kê các nguyên tắc tại /document/principles, mỗi nguyên tắc một phần tử.',
    en: 'List the principles at /document/principles, one entry each.',
  },
  check: (_, model) => stated(model, model.model.document, 'principles'),
});
