import { defineRule } from '../rule.ts';
import { everyLevel } from '../shared/every-level.ts';
import { listParameter } from '../shared/parameters.ts';

/**
 * A shared system is used by all agencies at every level.
 *
 * **Why** One agency outside the system sends paper, and every other one must keep its paper desk for it.
 */
export default defineRule({
  id: 'system-not-at-every-level',
  over: 'model',
  messages: {
    partly: {
      vi: '"{{name}}" chưa triển khai ở 100% cơ quan {{levels}}.',
      en: '"{{name}}" is not used by all agencies of these levels: {{levels}}.',
    },
    noSystem: {
      vi: '"{{name}}" chưa vận hành nên chưa cơ quan nào dùng.',
      en: '"{{name}}" does not operate, so no agency uses it.',
    },
    unstated: {
      vi: 'Chưa nêu hệ thống đã triển khai ở tất cả cơ quan {{levels}} hay chưa.',
      en: 'Whether the system is used by all agencies of these levels is not stated: {{levels}}.',
    },
  },
  fix: {
    vi: 'Ghi vào coverage của hệ thống tỷ lệ cơ quan đã dùng ở từng cấp.',
    en: 'State in coverage of the system the share of agencies that use it at each level.',
  },
  check(_, model, context) {
    const roles = listParameter(context, 'roles');
    const systems = model.subjects('application').filter(({ role }) => role !== undefined && roles.includes(role));
    return everyLevel(model, 'applications', systems, listParameter(context, 'levels'));
  },
});
