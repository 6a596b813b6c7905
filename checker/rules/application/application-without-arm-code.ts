import { defineRule } from '../rule.ts';
import { coded } from '../shared/coded.ts';

/**
 * Each application carries a category of the application reference model.
 */
export default defineRule({
  id: 'application-without-arm-code',
  over: 'application',
  messages: {
    malformed: {
      vi: 'Mã phân loại theo mô hình tham chiếu ứng dụng (ARM) của ứng dụng "{{name}}" bị để trống.',
      en: 'The code of application "{{name}}" in the application reference model (ARM) is left empty.',
    },
    unstated: {
      vi: 'Chưa nêu mã phân loại theo mô hình tham chiếu ứng dụng (ARM) của "{{name}}".',
      en: 'The category of "{{name}}" in the application reference model (ARM) is not stated.',
    },
  },
  fix: {
    vi: 'Xếp ứng dụng vào một loại của mô hình tham chiếu ứng dụng (ARM) rồi ghi mã của loại đó tại {{pointer}}.',
    en: 'Assign the application to a category of the application reference model (ARM) and write its code at {{pointer}}.',
  },
  state: {
    vi: 'Thêm mã phân loại (codes) của ứng dụng tại {{pointer}}, với bộ mã (scheme) là "ARM".',
    en: 'Add a code of the application in codes at {{pointer}}, with scheme "ARM".',
  },
  why: {
    vi: 'Chỉ ứng dụng cùng loại mới so sánh được giữa các tỉnh; nhờ đó mới thấy ứng dụng nào trùng với ứng dụng đã có.',
    en: 'Only applications of one category can be compared between provinces, and only then does a second one of a kind stand out.',
  },
  limits: {
    vi: 'Chỉ xem có mã hay không; không đối chiếu mã với danh mục của mô hình tham chiếu.',
    en: 'It sees only whether there is a code; it does not compare the code with the list of the reference model.',
  },
  check: (application, model) => coded(model, application, 'ARM'),
});
