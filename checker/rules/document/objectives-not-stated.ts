import { defineRule } from '../rule.ts';
import { architecturePart } from '../shared/architecture-part.ts';
import { stated } from '../shared/stated.ts';

/**
 * The document states its objectives.
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
      vi: 'Tài liệu có nêu mục tiêu, nhưng chưa nêu kiến trúc của tỉnh đang được dự thảo hay đã ban hành.',
      en: 'The document states objectives, but not that the provincial architecture is being drafted or has been issued.',
    },
  },
  fix: {
    vi: 'Nêu từng mục tiêu của kiến trúc (objectives) tại /document/objectives; tình trạng của kiến trúc nêu tại /document/architecture/status.',
    en: 'State each objective of the architecture (objectives) at /document/objectives; state the status of the architecture at /document/architecture/status.',
  },
  why: {
    vi: 'Mục tiêu biến tầm nhìn thành kết quả kiểm tra được; chỉ tiêu, nội dung cần hoàn thiện và nhiệm vụ đều gắn với mục tiêu.',
    en: 'Objectives turn the vision into results that can be checked; indicators, gaps and initiatives hang on them.',
  },
  limits: {
    vi: 'Quy tắc chỉ biết có ít nhất một mục tiêu, không xét mục tiêu có đo được và phù hợp hay không.',
    en: 'It sees that at least one objective is stated, not whether the objectives can be measured or fit.',
  },
  check: (_, model) => architecturePart(model, stated(model, model.model.document, 'objectives')),
});
