import { defineRule } from '../rule.ts';
import { architecturePart } from '../shared/architecture-part.ts';
import { stated } from '../shared/stated.ts';

/**
 * The document states a vision.
 *
 * **Why** The vision says what the province wants to become; without it nobody can tell whether the architecture leads there.
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
      vi: 'Nội dung này có được nêu, nhưng kiến trúc của tỉnh chưa được nêu là đã dự thảo hoặc ban hành.',
      en: 'This is stated, but the provincial architecture is not stated to be drafted or issued.',
    },
  },
  fix: {
    vi: 'Bổ sung tầm nhìn tại /document/vision, kèm mục của tài liệu làm minh chứng; tình trạng của kiến trúc ghi tại /document/architecture/status.',
    en: 'State the vision at /document/vision, with the section of the document as evidence; the status of the architecture stands at /document/architecture/status.',
  },
  check: (_, model) => architecturePart(model, stated(model, model.model.document, 'vision')),
});
