import { defineRule } from '../rule.ts';
import { coded } from '../shared/coded.ts';

/**
 * Every security measure carries a code of the security reference model.
 *
 * **Why** With the same codes everywhere, provinces can be compared and gaps in the protection seen.
 */
export default defineRule({
  id: 'measure-without-srm-code',
  over: 'measure',
  messages: {
    malformed: {
      vi: 'Mã "{{code}}" của biện pháp "{{name}}" không đúng mô hình tham chiếu an toàn thông tin (SRM).',
      en: 'Code "{{code}}" of measure "{{name}}" is no code of the security reference model (SRM).',
    },
    unstated: {
      vi: 'Biện pháp "{{name}}" chưa có mã theo mô hình tham chiếu an toàn thông tin (SRM).',
      en: 'Measure "{{name}}" has no code of the security reference model (SRM).',
    },
  },
  fix: {
    vi: 'Ghi mã tại {{pointer}} với scheme "SRM".',
    en: 'Add a code with scheme "SRM" at {{pointer}}.',
  },
  check: (measure, model) => coded(model, measure, 'SRM'),
});
