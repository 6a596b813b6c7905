import { defineRule } from '../rule.ts';
import { flagFromLevel } from '../shared/security-level.ts';

/**
 * Systems of level 3 and higher are under security monitoring.
 *
 * **Why** An attack that nobody watches for is found by its damage.
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
      vi: 'Chưa nêu cấp độ của "{{name}}" nên chưa rõ có phải giám sát theo mức tối thiểu hay không.',
      en: 'The level of "{{name}}" is not stated, so whether monitoring is due is not known.',
    },
  },
  fix: {
    vi: 'Đưa hệ thống vào diện giám sát rồi ghi true tại {{pointer}}.',
    en: 'Put the system under monitoring and set true at {{pointer}}.',
  },
  check: (system, model) => flagFromLevel(model, system, 'monitored', 3),
});
