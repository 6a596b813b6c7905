import { defineRule } from '../rule.ts';
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
  },
  fix: {
    vi: 'Bổ sung tầm nhìn tại /document/vision, kèm mục của tài liệu làm minh chứng.',
    en: 'State the vision at /document/vision, with the section of the document as evidence.',
  },
  check: (_, model) => stated(model, model.model.document, 'vision'),
});
