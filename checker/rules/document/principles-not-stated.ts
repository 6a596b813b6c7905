import { defineRule } from '../rule.ts';
import { architecturePart } from '../shared/architecture-part.ts';
import { stated } from '../shared/stated.ts';

/**
 * The document states the principles of the architecture.
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
      vi: 'Tài liệu có nêu các nguyên tắc, nhưng chưa nêu kiến trúc của tỉnh đang được dự thảo hay đã ban hành.',
      en: 'The document states principles, but not that the provincial architecture is being drafted or has been issued.',
    },
  },
  fix: {
    vi: 'Nêu từng nguyên tắc xây dựng, phát triển kiến trúc (principles) tại /document/principles; tình trạng của kiến trúc nêu tại /document/architecture/status.',
    en: 'State each principle of the architecture (principles) at /document/principles; state the status of the architecture at /document/architecture/status.',
  },
  why: {
    vi: 'Nguyên tắc giúp các cơ quan xử lý thống nhất những việc nhỏ mà không kế hoạch nào lường hết.',
    en: 'Principles settle the many small decisions that no plan foresees, and they settle them the same way in every agency.',
  },
  limits: {
    vi: 'Quy tắc chỉ biết có nêu nguyên tắc, không đối chiếu với các nguyên tắc của khung.',
    en: 'It sees that principles are stated; it does not compare them with those of the framework.',
  },
  check: (_, model) => architecturePart(model, stated(model, model.model.document, 'principles')),
});
