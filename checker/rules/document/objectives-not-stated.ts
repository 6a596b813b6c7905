import { defineRule } from '../rule.ts';
import { architecturePart } from '../shared/architecture-part.ts';
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
    noArchitecture: {
      vi: 'Nội dung này có được nêu, nhưng kiến trúc của tỉnh chưa được nêu là đã dự thảo hoặc ban hành.',
      en: 'This is stated, but the provincial architecture is not stated to be drafted or issued.',
    },
  },
  fix: {
    vi: 'Liệt kê các mục tiêu tại /document/objectives, mỗi mục tiêu một phần tử; tình trạng của kiến trúc ghi tại /document/architecture/status.',
    en: 'List the objectives at /document/objectives, one entry each; the status of the architecture stands at /document/architecture/status.',
  },
  check: (_, model) => architecturePart(model, stated(model, model.model.document, 'objectives')),
});
