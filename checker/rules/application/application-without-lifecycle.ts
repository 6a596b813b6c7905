import { defineRule } from '../rule.ts';
import { stated } from '../shared/stated.ts';

/**
 * Each application says where it stands in its lifecycle.
 */
export default defineRule({
  id: 'application-without-lifecycle',
  over: 'application',
  messages: {
    unstated: {
      vi: 'Chưa nêu ứng dụng "{{name}}" đang vận hành, thí điểm, xây dựng hay dự kiến.',
      en: 'Whether application "{{name}}" operates, is a pilot, is being built or planned is not stated.',
    },
  },
  fix: {
    vi: 'Nêu vòng đời (lifecycle) của ứng dụng tại {{pointer}}: đang vận hành (operating), thí điểm (pilot), đang xây dựng (building), dự kiến (planned), đang thay thế (retiring) hoặc không có (absent).',
    en: 'State lifecycle of the application at {{pointer}}: operating, pilot, building, planned, retiring or absent.',
  },
  why: {
    vi: 'Vòng đời phân biệt kiến trúc hiện tại với kiến trúc mục tiêu; thiếu nó thì hệ thống đang chạy và hệ thống mới dự kiến lẫn vào nhau.',
    en: 'Current and target architecture are told apart by it; a list without it mixes what works with what is hoped for.',
  },
  limits: {
    vi: 'Căn cứ vào vòng đời đã ghi; không biết ứng dụng trên thực tế có đang chạy hay không.',
    en: 'It believes the lifecycle stated; it cannot tell whether the application really runs.',
  },
  check: (application, model) => stated(model, application, 'lifecycle'),
});
