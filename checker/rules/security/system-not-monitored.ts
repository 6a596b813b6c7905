import { defineRule } from '../rule.ts';
import { flagFromLevel } from '../shared/security-level.ts';

/**
 * Systems of level 3 and higher are under security monitoring.
 */
export default defineRule({
  id: 'system-not-monitored',
  over: ['application', 'platform', 'facility', 'network'],
  messages: {
    missing: {
      vi: '"{{name}}" (cấp độ {{level}}) được nêu là không có giám sát an toàn thông tin.',
      en: '"{{name}}" (level {{level}}) is stated to have no security monitoring.',
    },
    unstated: {
      vi: 'Chưa nêu "{{name}}" có được giám sát an toàn thông tin hay không.',
      en: 'Whether "{{name}}" is under security monitoring is not stated.',
    },
    noLevel: {
      vi: 'Chưa nêu cấp độ của "{{name}}" nên chưa rõ có bắt buộc giám sát an toàn thông tin hay không.',
      en: 'The level of "{{name}}" is not stated, so whether monitoring is due is not known.',
    },
  },
  fix: {
    vi: 'Đưa hệ thống vào giám sát an toàn thông tin liên tục, rồi ghi true tại {{pointer}}.',
    en: 'Put the system under continuous security monitoring, then set true at {{pointer}}.',
  },
  state: {
    vi: 'Nêu cấp độ (level, từ 1 đến 5) và hệ thống có được giám sát an toàn thông tin hay không (monitored là true hoặc false); hiện còn thiếu tại {{pointer}}.',
    en: 'State the level (level, 1 to 5) and whether the system is under security monitoring (monitored true or false); now missing: {{pointer}}.',
  },
  why: {
    vi: 'Tấn công không có ai theo dõi thì chỉ được phát hiện khi đã gây thiệt hại.',
    en: 'An attack that nobody watches for is found by its damage.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào điều đã nêu, không xét phạm vi và chất lượng giám sát.',
    en: 'The rule believes what is stated; it sees neither extent nor quality of the monitoring.',
  },
  check: (system, model) => flagFromLevel(model, system, 'monitored', 3),
});
