import { defineRule } from '../rule.ts';
import { flagFromLevel } from '../shared/security-level.ts';

/**
 * Systems of level 3 and higher have a backup.
 *
 * **Why** Ransomware and fire have in common that only a backup brings the data back.
 */
export default defineRule({
  id: 'system-without-backup',
  over: ['application', 'platform', 'facility', 'network'],
  messages: {
    missing: {
      vi: '"{{name}}" (cấp độ {{level}}) được nêu là không có sao lưu, dự phòng.',
      en: '"{{name}}" (level {{level}}) is stated to have no backup.',
    },
    unstated: {
      vi: 'Chưa nêu "{{name}}" có sao lưu, dự phòng hay không.',
      en: 'Whether "{{name}}" has a backup is not stated.',
    },
    noLevel: {
      vi: 'Chưa nêu cấp độ của "{{name}}" nên chưa rõ yêu cầu sao lưu, dự phòng.',
      en: 'The level of "{{name}}" is not stated, so whether a backup is due is not known.',
    },
  },
  fix: {
    vi: 'Thiết lập sao lưu, dự phòng rồi ghi true tại {{pointer}}.',
    en: 'Set up a backup and set true at {{pointer}}.',
  },
  check: (system, model) => flagFromLevel(model, system, 'backup', 3),
});
