import { at, defineRule, met, notApplicable, notStated } from '../rule.ts';

/**
 * Each online public service says whether it is fully or partly online.
 *
 * **Why** The four grades no longer exist; a list that still uses them cannot be compared with the national one.
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
    vi: 'Ghi online (full, partial hoặc informationOnly) tại {{pointer}}.',
    en: 'State online (full, partial or informationOnly) at {{pointer}}.',
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
