import { defineRule } from '../rule.ts';
import { stated } from '../shared/stated.ts';

/**
 * The document states its objectives.
 *
 * **Why** Objectives turn the vision into results that can be checked; indicators, gaps and initiatives hang on them.
 */
export default defineRule({
  id: 'objectives-not-stated',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Tài liệu chưa nêu mục tiêu nào của kiến trúc.',
      en: 'The document does not state any objective of the architecture.',
    },
  },
  fix: {
    vi: 'Liệt kê các mục tiêu tại /document/objectives, mỗi mục tiêu một phần tử.',
    en: 'List the objectives at /document/objectives, one entry each.',
  },
  check: (_, model) => stated(model, model.model.document, 'objectives'),
});
