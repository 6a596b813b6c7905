import { defineRule } from '../rule.ts';
import { coded } from '../shared/coded.ts';

/**
 * Facilities and networks carry a category of the technology reference model.
 */
export default defineRule({
  id: 'technology-without-trm-code',
  over: ['facility', 'network'],
  messages: {
    malformed: {
      vi: 'Mã phân loại theo mô hình tham chiếu công nghệ (TRM) của "{{name}}" bị để trống.',
      en: 'The code of "{{name}}" in the technology reference model (TRM) is left empty.',
    },
    unstated: {
      vi: 'Chưa nêu mã phân loại theo mô hình tham chiếu công nghệ (TRM) của "{{name}}".',
      en: 'The category of "{{name}}" in the technology reference model (TRM) is not stated.',
    },
  },
  fix: {
    vi: 'Xếp nơi đặt hoặc mạng vào một loại của mô hình tham chiếu công nghệ (TRM) rồi ghi mã của loại đó tại {{pointer}}.',
    en: 'Assign the facility or network to a category of the technology reference model (TRM) and write its code at {{pointer}}.',
  },
  state: {
    vi: 'Thêm mã phân loại (codes) tại {{pointer}}, với bộ mã (scheme) là "TRM".',
    en: 'Add a code in codes at {{pointer}}, with scheme "TRM".',
  },
  why: {
    vi: 'Chỉ những gì xếp cùng loại mới so sánh được giữa các tỉnh và bộ mới tổng hợp được.',
    en: 'Only what carries the same category can be compared between provinces and counted together by the ministry.',
  },
  limits: {
    vi: 'Chỉ xem có mã hay không; không đối chiếu mã với danh mục của mô hình tham chiếu.',
    en: 'It sees only whether there is a code; it does not compare the code with the list of the reference model.',
  },
  check: (element, model) => coded(model, element, 'TRM'),
});
