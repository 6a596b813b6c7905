import { defineRule } from '../rule.ts';
import { coded } from '../shared/coded.ts';

/**
 * Every function carries a code of the business reference model.
 *
 * **Why** The code lets a reviewer lay the functions of two provinces side by side, whatever each calls them.
 */
export default defineRule({
  id: 'function-without-brm-code',
  over: 'function',
  messages: {
    malformed: {
      vi: 'Mã BRM "{{code}}" của nghiệp vụ "{{name}}" để trống hoặc sai dạng.',
      en: 'BRM code "{{code}}" of function "{{name}}" is blank or malformed.',
    },
    unstated: {
      vi: 'Nghiệp vụ "{{name}}" chưa có mã theo mô hình tham chiếu nghiệp vụ (BRM).',
      en: 'Function "{{name}}" has no code of the business reference model (BRM).',
    },
  },
  fix: {
    vi: 'Ghi mã với scheme "BRM" vào codes của nghiệp vụ tại {{pointer}}.',
    en: 'Add a code with scheme "BRM" to the codes of the function at {{pointer}}.',
  },
  check: (work, model) => coded(model, work, 'BRM'),
});
