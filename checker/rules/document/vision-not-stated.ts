import { defineRule } from '../rule.ts';
import { architecturePart } from '../shared/architecture-part.ts';
import { stated } from '../shared/stated.ts';

/**
 * The document states a vision.
 */
export default defineRule({
  id: 'vision-not-stated',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Tài liệu chưa nêu tầm nhìn phát triển chính quyền điện tử của tỉnh.',
      en: 'The document does not state a vision for the province’s e-government.',
    },
    noArchitecture: {
      vi: 'Tài liệu có nêu tầm nhìn, nhưng chưa nêu kiến trúc của tỉnh đang được dự thảo hay đã ban hành.',
      en: 'The document states a vision, but not that the provincial architecture is being drafted or has been issued.',
    },
  },
  fix: {
    vi: 'Nêu tầm nhìn phát triển chính quyền điện tử (vision) tại /document/vision; tình trạng của kiến trúc nêu tại /document/architecture/status.',
    en: 'State the vision for e-government (vision) at /document/vision; state the status of the architecture at /document/architecture/status.',
  },
  why: {
    vi: 'Tầm nhìn nói tỉnh muốn trở thành thế nào; thiếu tầm nhìn thì không ai biết kiến trúc có dẫn đến đó hay không.',
    en: 'The vision says what the province wants to become; without it nobody can tell whether the architecture leads there.',
  },
  limits: {
    vi: 'Quy tắc chỉ biết có nêu tầm nhìn, không xét tầm nhìn có phù hợp với định hướng của Trung ương hay không.',
    en: 'It sees that a vision is stated, not whether it fits the national orientation.',
  },
  check: (_, model) => architecturePart(model, stated(model, model.model.document, 'vision')),
});
