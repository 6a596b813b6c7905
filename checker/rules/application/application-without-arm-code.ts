import { defineRule } from '../rule.ts';
import { coded } from '../shared/coded.ts';

/**
 * Each application carries a category of the application reference model.
 *
 * **Why** Only applications of one category can be compared between provinces, and only then does a second one of a kind stand out.
 */
export default defineRule({
  id: 'application-without-arm-code',
  over: 'application',
  messages: {
    malformed: {
      vi: 'Mã ARM "{{code}}" của ứng dụng "{{name}}" không có nội dung.',
      en: 'The ARM code "{{code}}" of application "{{name}}" is empty.',
    },
    unstated: {
      vi: 'Chưa nêu mã phân loại theo mô hình tham chiếu ứng dụng (ARM) của "{{name}}".',
      en: 'The category of "{{name}}" in the application reference model (ARM) is not stated.',
    },
  },
  fix: {
    vi: 'Thêm vào codes tại {{pointer}} một mã có scheme "ARM".',
    en: 'Add a code with scheme "ARM" to codes at {{pointer}}.',
  },
  check: (application, model) => coded(model, application, 'ARM'),
});
