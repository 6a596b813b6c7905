import { holdsPhrase } from '#model/acts';
import { defineRule } from '../rule.ts';
import { actListed } from '../shared/act-listed.ts';

/**
 * The province has issued a plan for the change to IPv6.
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
    vi: 'Ghi kế hoạch chuyển đổi IPv6 của tỉnh (số, ngày, trích yếu) vào văn bản liên quan (relatedActs) tại {{pointer}}; chưa có thì ban hành trước.',
    en: "Add the province's plan for IPv6 (number, date, title) to relatedActs at {{pointer}}; where there is none, issue one first.",
  },
  why: {
    vi: 'Cổng, trung tâm dữ liệu và mạng phải chuyển đổi theo một thứ tự; không có kế hoạch thì phần chậm nhất làm chậm các phần còn lại.',
    en: 'Portals, data centre and networks must change in one order; without a plan the last one keeps all the others waiting.',
  },
  limits: {
    vi: 'Chỉ tìm chữ "IPv6" trong trích yếu của văn bản liên quan; không đọc nội dung văn bản.',
    en: 'It only looks for "IPv6" in the titles of related acts; it does not read the acts.',
  },
  check: (_, model) => actListed(model, (title) => holdsPhrase(title, 'IPv6')),
});
