import { defineRule } from '../rule.ts';
import { coded } from '../shared/coded.ts';

/**
 * Every security measure carries a code of the security reference model.
 */
export default defineRule({
  id: 'measure-without-srm-code',
  over: 'measure',
  messages: {
    malformed: {
      vi: 'Mã "{{code}}" của biện pháp "{{name}}" không phải là mã của mô hình tham chiếu an toàn thông tin (SRM).',
      en: 'Code "{{code}}" of measure "{{name}}" is no code of the security reference model (SRM).',
    },
    unstated: {
      vi: 'Biện pháp "{{name}}" chưa có mã theo mô hình tham chiếu an toàn thông tin (SRM).',
      en: 'Measure "{{name}}" has no code of the security reference model (SRM).',
    },
  },
  fix: {
    vi: 'Chọn mã phù hợp trong mô hình tham chiếu an toàn thông tin (SRM), rồi sửa mã tại {{pointer}}.',
    en: 'Choose the right code of the security reference model (SRM) and correct it at {{pointer}}.',
  },
  state: {
    vi: 'Ghi tại {{pointer}} mã của biện pháp theo mô hình tham chiếu an toàn thông tin: bộ mã (scheme) là "SRM" và mã (code).',
    en: 'Add the code of the measure in the security reference model at {{pointer}}: scheme "SRM" and the code (code).',
  },
  why: {
    vi: 'Dùng chung một bộ mã thì so sánh được giữa các tỉnh và nhìn thấy chỗ thiếu trong bảo vệ.',
    en: 'With the same codes everywhere, provinces can be compared and gaps in the protection seen.',
  },
  limits: {
    vi: 'Quy tắc chỉ xem biện pháp đã có mã hay chưa, không đối chiếu với danh mục mã của SRM.',
    en: 'The rule sees whether there is a code; it does not look it up in the list of SRM codes.',
  },
  check: (measure, model) => coded(model, measure, 'SRM'),
});
