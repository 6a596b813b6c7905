import { defineRule } from '../rule.ts';
import { carriedOut } from '../shared/activity.ts';

/**
 * The province has issued a regulation on information security.
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
      vi: 'Quy chế bảo đảm an toàn thông tin của tỉnh {{state}}.',
      en: 'The province’s regulation on information security {{state}}.',
    },
    unstated: {
      vi: 'Chưa nêu tỉnh đã ban hành quy chế bảo đảm an toàn thông tin hay chưa.',
      en: 'Whether the province has issued a regulation on information security is not stated.',
    },
  },
  fix: {
    vi: 'Xây dựng, ban hành quy chế bảo đảm an toàn thông tin; xong thì ghi tại /security/regulation tình trạng (lifecycle) là đang áp dụng (operating) và văn bản ban hành (decision).',
    en: 'Draw up and issue the regulation on information security, then set lifecycle to operating and add the decision at /security/regulation.',
  },
  state: {
    vi: 'Nêu tại /security/regulation tình trạng (lifecycle) của quy chế: đang áp dụng (operating), đang xây dựng (building), dự kiến (planned) hoặc không có (absent); quy chế đã ban hành thì nêu cả văn bản (decision).',
    en: 'State the lifecycle of the regulation at /security/regulation: operating, building, planned or absent; once issued, with its decision.',
  },
  why: {
    vi: 'Quy chế quy định ai được làm gì và ai chịu trách nhiệm; phương án bảo đảm an toàn theo cấp độ dựa vào đó.',
    en: 'It says who may do what and who answers for it; the protection plan of every level rests on it.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào tình trạng đã nêu, không đọc quy chế và không xét quy chế áp dụng cho cơ quan nào.',
    en: 'The rule believes the stated lifecycle; it does not read the regulation or see which agencies it binds.',
  },
  check: (_, model) => carriedOut(model, 'regulation'),
});
