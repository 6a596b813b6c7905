import { defineRule } from '../rule.ts';
import { carriedOut } from '../shared/activity.ts';

/**
 * The province has issued a regulation on information security.
 *
 * **Why** The plan for a level rests on it: it says who may do what, and who answers for it.
 */
export default defineRule({
  id: 'security-regulation-missing',
  over: 'model',
  messages: {
    absent: {
      vi: 'Tỉnh chưa ban hành quy chế bảo đảm an toàn thông tin.',
      en: 'The province has no regulation on information security.',
    },
    notYet: {
      vi: 'Quy chế bảo đảm an toàn thông tin của tỉnh mới ở dạng dự thảo hoặc kế hoạch.',
      en: 'The regulation on information security is only planned or being drafted.',
    },
    unstated: {
      vi: 'Chưa nêu tỉnh đã ban hành quy chế bảo đảm an toàn thông tin hay chưa.',
      en: 'Whether the province has issued a regulation on information security is not stated.',
    },
  },
  fix: {
    vi: 'Ban hành quy chế và ghi tình trạng, số quyết định tại /security/regulation.',
    en: 'Issue the regulation and state it with its decision at /security/regulation.',
  },
  check: (_, model) => carriedOut(model, 'regulation'),
});
