import { defineRule } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Every public service names the application that handles it.
 */
export default defineRule({
  id: 'service-without-application',
  over: 'service',
  messages: {
    unstated: {
      vi: 'Dịch vụ công "{{name}}" chưa nêu ứng dụng tiếp nhận, xử lý hồ sơ.',
      en: 'Service "{{name}}" does not name the application that receives and handles its dossiers.',
    },
  },
  fix: {
    vi: 'Nêu ứng dụng xử lý (applications), như hệ thống thông tin một cửa điện tử hoặc phần mềm chuyên ngành, tại {{pointer}}, bằng mã của ứng dụng ở mục Ứng dụng (/applications).',
    en: 'State the applications (applications), such as the one-stop or a specialised system, at {{pointer}} by their ids at /applications.',
  },
  why: {
    vi: 'Hồ sơ được tiếp nhận và theo dõi trên hệ thống; dịch vụ không gắn với ứng dụng nào thì làm trên giấy hoặc ngoài một cửa.',
    en: 'Dossiers are received and tracked in a system; a service without one is served on paper or outside the one-stop.',
  },
  limits: {
    vi: 'Quy tắc chỉ dựa vào mối liên kết được nêu, không biết hồ sơ có thực sự được xử lý trên ứng dụng đó hay không.',
    en: 'It rests on the link stated; it does not know whether dossiers are really handled there.',
  },
  check: (service, model) => statedIfPresent(model, service, 'applications'),
});
