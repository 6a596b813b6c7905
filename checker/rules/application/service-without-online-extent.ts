import { at, defineRule, met, notApplicable, notStated } from '../rule.ts';

/**
 * Each online public service says whether it is fully or partly online.
 */
export default defineRule({
  id: 'service-without-online-extent',
  over: 'service',
  messages: {
    onlyGrade: {
      vi: 'Dịch vụ công "{{name}}" còn ghi mức độ {{grade}}; chưa nêu là toàn trình hay một phần.',
      en: 'Public service "{{name}}" still states grade {{grade}}; whether it is fully or partly online is not stated.',
    },
    unstated: {
      vi: 'Chưa nêu dịch vụ công "{{name}}" là toàn trình, một phần hay chỉ cung cấp thông tin.',
      en: 'Whether public service "{{name}}" is fully online, partly online or information only is not stated.',
    },
  },
  fix: {
    vi: 'Nêu mức trực tuyến (online) của dịch vụ công tại {{pointer}}: toàn trình (full), một phần (partial) hoặc chỉ cung cấp thông tin (informationOnly).',
    en: 'State online of the public service at {{pointer}}: full, partial or informationOnly.',
  },
  why: {
    vi: 'Bốn mức độ không còn được dùng; danh sách còn xếp theo mức độ thì không so sánh được với danh sách của cả nước.',
    en: 'The four grades no longer exist; a list that still uses them cannot be compared with the national one.',
  },
  limits: {
    vi: 'Căn cứ vào mức trực tuyến đã ghi; không tự quy đổi từ mức độ và không thử nộp hồ sơ trên cổng.',
    en: 'It believes what is stated; it does not convert grades and does not try to send a dossier.',
  },
  check(service, model) {
    if (model.presence(service) === 'absent') return notApplicable(at(service, 'lifecycle'));
    const { name, online, grade } = service;
    if (online !== undefined) return met(at(service, 'online'));
    if (grade !== undefined)
      return notStated({ messageId: 'onlyGrade', at: at(service, 'online'), data: { name, grade } });
    return notStated({ messageId: 'unstated', at: at(service, 'online'), data: { name } });
  },
});
