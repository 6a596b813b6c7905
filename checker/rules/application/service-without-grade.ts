import { defineRule } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Each online public service states its grade, 1 to 4.
 */
export default defineRule({
  id: 'service-without-grade',
  over: 'service',
  messages: {
    unstated: {
      vi: 'Chưa nêu mức độ (1 đến 4) của dịch vụ công "{{name}}".',
      en: 'The grade (1 to 4) of public service "{{name}}" is not stated.',
    },
  },
  fix: {
    vi: 'Nêu mức độ (grade) của dịch vụ công tại {{pointer}}: 1, 2, 3 hoặc 4.',
    en: 'State grade of the public service at {{pointer}}: 1, 2, 3 or 4.',
  },
  why: {
    vi: 'Mức độ cho biết người dân làm được đến bước nào trên mạng và ảnh hưởng đến cấp độ an toàn của hệ thống cung cấp dịch vụ.',
    en: 'The grade tells what people can do online and bears on the security level of the system that offers the service.',
  },
  limits: {
    vi: 'Căn cứ vào mức độ đã ghi; không thử nộp hồ sơ trên cổng.',
    en: 'It believes the grade stated; it does not try to send a dossier.',
  },
  check: (service, model) => statedIfPresent(model, service, 'grade'),
});
