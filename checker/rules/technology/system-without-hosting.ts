import { defineRule } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Each application, platform and database names where it is hosted.
 */
export default defineRule({
  id: 'system-without-hosting',
  over: ['application', 'platform', 'dataAsset'],
  messages: {
    unstated: {
      vi: 'Chưa nêu nơi đặt "{{name}}" (trung tâm dữ liệu, phòng máy chủ, đám mây hay thuê).',
      en: 'Where "{{name}}" is hosted (data centre, server room, cloud or hired) is not stated.',
    },
  },
  fix: {
    vi: 'Khai báo nơi đặt tại mục Nơi đặt hệ thống (/facilities) rồi ghi mã của nó (hosting) tại {{pointer}}.',
    en: 'List the place at /facilities and name its id (hosting) at {{pointer}}.',
  },
  why: {
    vi: 'Cấp độ an toàn, việc dự phòng và chi phí của hệ thống tùy thuộc nơi đặt; hệ thống không rõ nơi đặt thì không có trong kế hoạch nào.',
    en: 'Security level, backup and cost of a system depend on the place it stands in; a system without a place is in no plan.',
  },
  limits: {
    vi: 'Căn cứ vào nơi đặt đã ghi; không xét nơi đó có phù hợp với hệ thống hay không.',
    en: 'It believes the place stated; it does not judge whether the place suits the system.',
  },
  check: (subject, model) => statedIfPresent(model, subject, 'hosting'),
});
