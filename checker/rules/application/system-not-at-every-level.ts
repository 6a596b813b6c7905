import { applicationsWithRole } from '#model/find';
import { defineRule } from '../rule.ts';
import { everyLevel } from '../shared/every-level.ts';
import { listParameter } from '../shared/parameters.ts';

/**
 * A shared system is used by all agencies at every level.
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
      vi: '"{{name}}" {{state}} nên chưa cơ quan nào dùng.',
      en: '"{{name}}" {{state}}, so no agency uses it.',
    },
    unstated: {
      vi: 'Chưa nêu hệ thống đang vận hành đã triển khai ở tất cả cơ quan {{levels}} hay chưa.',
      en: 'Whether an operating system is used by all agencies of these levels is not stated: {{levels}}.',
    },
  },
  fix: {
    vi: 'Đưa hệ thống vào vận hành ở tất cả cơ quan của cấp còn thiếu; xong thì ghi tỷ lệ cơ quan đã dùng (share) của từng cấp vào mức triển khai (coverage) của hệ thống tại mục Ứng dụng (/applications).',
    en: 'Bring the system into operation at all agencies of the levels named; then record the share of agencies that use it at each level in coverage of the system at /applications.',
  },
  state: {
    vi: 'Nêu vòng đời (lifecycle) và mức triển khai (coverage) của hệ thống: từng cấp (level) và tỷ lệ cơ quan đã dùng (share); chỗ còn thiếu: {{pointer}}.',
    en: 'State lifecycle and coverage of the system: each level and the share of agencies that use it; still missing: {{pointer}}.',
  },
  why: {
    vi: 'Chỉ một cơ quan ở ngoài hệ thống gửi bản giấy là mọi cơ quan khác phải giữ bộ phận nhận bản giấy.',
    en: 'One agency outside the system sends paper, and every other one must keep its paper desk for it.',
  },
  limits: {
    vi: 'Căn cứ vào tỷ lệ đã ghi; không biết cơ quan đã có hệ thống có thực sự dùng hay không.',
    en: 'It believes the share stated; it cannot tell whether an agency that has the system really uses it.',
  },
  check(_, model, context) {
    const systems = applicationsWithRole(model, ...listParameter(context, 'roles'));
    return everyLevel(model, 'applications', systems, listParameter(context, 'levels'));
  },
});
