import { defineRule } from '../rule.ts';
import { coded } from '../shared/coded.ts';

/**
 * Every function carries a code of the business reference model.
 */
export default defineRule({
  id: 'function-without-brm-code',
  over: 'function',
  messages: {
    malformed: {
      vi: 'Nghiệp vụ "{{name}}" có mã theo mô hình tham chiếu nghiệp vụ (BRM) nhưng mã để trống.',
      en: 'Function "{{name}}" has a code of the business reference model (BRM) that is blank.',
    },
    unstated: {
      vi: 'Nghiệp vụ "{{name}}" chưa có mã theo mô hình tham chiếu nghiệp vụ (BRM).',
      en: 'Function "{{name}}" has no code of the business reference model (BRM).',
    },
  },
  fix: {
    vi: 'Tra mã của nghiệp vụ trong mô hình tham chiếu nghiệp vụ (BRM); xong thì ghi mã đó tại {{pointer}}.',
    en: 'Look the function up in the business reference model (BRM); then set {{pointer}} to its code.',
  },
  state: {
    vi: 'Nêu mã phân loại (codes) của nghiệp vụ tại {{pointer}}: bộ mã (scheme) "BRM", kèm mã (code).',
    en: 'State the code (codes) of the function at {{pointer}}: scheme (scheme) BRM and the code itself (code).',
  },
  why: {
    vi: 'Có mã thì mới đặt được nghiệp vụ của hai tỉnh cạnh nhau để so sánh, dù mỗi nơi gọi một tên.',
    en: 'The code lets a reviewer lay the functions of two provinces side by side, whatever each calls them.',
  },
  limits: {
    vi: 'Quy tắc chỉ biết mã không để trống, không đối chiếu mã với danh mục của mô hình tham chiếu.',
    en: 'It sees that the code is not blank; it does not compare it with the list of the reference model.',
  },
  check: (work, model) => coded(model, work, 'BRM'),
});
