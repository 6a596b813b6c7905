import { defineRule } from '../rule.ts';
import { flagFromLevel } from '../shared/security-level.ts';

/**
 * Systems of level 3 and higher have a backup.
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
      vi: 'Chưa nêu cấp độ của "{{name}}" nên chưa rõ có bắt buộc sao lưu, dự phòng hay không.',
      en: 'The level of "{{name}}" is not stated, so whether a backup is due is not known.',
    },
  },
  fix: {
    vi: 'Thiết lập sao lưu, dự phòng cho hệ thống trên thiết bị tách biệt, rồi ghi true tại {{pointer}}.',
    en: 'Set up a backup of the system on separate equipment, then set true at {{pointer}}.',
  },
  state: {
    vi: 'Nêu cấp độ (level, từ 1 đến 5) và hệ thống có được sao lưu, dự phòng hay không (backup là true hoặc false); hiện còn thiếu tại {{pointer}}.',
    en: 'State the level (level, 1 to 5) and whether the system has a backup (backup true or false); now missing: {{pointer}}.',
  },
  why: {
    vi: 'Khi bị mã hóa dữ liệu tống tiền hoặc cháy nổ, chỉ có bản sao lưu mới khôi phục được dữ liệu.',
    en: 'After ransomware or a fire only a backup brings the data back.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào điều đã nêu, không xét bản sao lưu có tách biệt và có khôi phục được hay không.',
    en: 'The rule believes what is stated; it does not see whether the backup is kept apart and can be restored.',
  },
  check: (system, model) => flagFromLevel(model, system, 'backup', 3),
});
