import { defineRule } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Each standard says whether it is mandatory or recommended.
 *
 * **Why** A mandatory standard binds every purchase, a recommended one leaves a choice; the list is of use only when it tells them apart.
 */
export default defineRule({
  id: 'standard-without-status',
  over: 'standard',
  messages: {
    unstated: {
      vi: 'Chưa nêu tiêu chuẩn "{{name}}" là bắt buộc hay khuyến nghị.',
      en: 'Whether standard "{{name}}" is mandatory or recommended is not stated.',
    },
  },
  fix: {
    vi: 'Ghi mandatory (true hoặc false) tại {{pointer}}.',
    en: 'State mandatory (true or false) at {{pointer}}.',
  },
  check: (subject, model) => statedIfPresent(model, subject, 'mandatory'),
});
