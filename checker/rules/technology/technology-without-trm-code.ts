import { defineRule } from '../rule.ts';
import { coded } from '../shared/coded.ts';

/**
 * Facilities and networks carry a category of the technology reference model.
 *
 * **Why** Only what carries the same category can be compared between provinces and counted together by the ministry.
 */
export default defineRule({
  id: 'technology-without-trm-code',
  over: ['facility', 'network'],
  messages: {
    malformed: {
      vi: 'Mã TRM "{{code}}" của "{{name}}" không có nội dung.',
      en: 'The TRM code "{{code}}" of "{{name}}" is empty.',
    },
    unstated: {
      vi: 'Chưa nêu mã phân loại theo mô hình tham chiếu công nghệ (TRM) của "{{name}}".',
      en: 'The category of "{{name}}" in the technology reference model (TRM) is not stated.',
    },
  },
  fix: {
    vi: 'Thêm vào codes tại {{pointer}} một mã có scheme "TRM".',
    en: 'Add a code with scheme "TRM" to codes at {{pointer}}.',
  },
  check: (element, model) => coded(model, element, 'TRM'),
});
