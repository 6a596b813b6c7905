import { holdsPhrase } from '#model/acts';
import { defineRule } from '../rule.ts';
import { actListed } from '../shared/act-listed.ts';

/**
 * The province has issued a plan for the change to IPv6.
 *
 * **Why** Portals, data centre and networks must change in one order; without a plan the last one keeps all the others waiting.
 */
export default defineRule({
  id: 'ipv6-plan-not-listed',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Chưa nêu kế hoạch chuyển đổi IPv6 của tỉnh.',
      en: "The province's plan for the change to IPv6 is not stated.",
    },
  },
  fix: {
    vi: 'Thêm kế hoạch chuyển đổi IPv6 (số, ngày, trích yếu) vào document.relatedActs.',
    en: 'Add the plan for IPv6 (number, date, title) to document.relatedActs.',
  },
  check: (_, model) => actListed(model, (title) => holdsPhrase(title, 'IPv6')),
});
