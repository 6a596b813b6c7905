import { applicationsWithRole } from '#model/find';
import { numberOf, reaches } from '#model/quantity';
import { defineRule } from '../rule.ts';
import { numberParameter } from '../shared/parameters.ts';
import { someElement } from '../shared/some-element.ts';

/**
 * The document management system returns processing states to the sender.
 */
export default defineRule({
  id: 'document-statuses-not-returned',
  over: 'model',
  messages: {
    broken: {
      vi: 'Hệ thống quản lý văn bản "{{name}}" phản hồi {{count}} trạng thái xử lý, trong khi cần ít nhất {{wanted}} trạng thái.',
      en: 'The document management system "{{name}}" returns {{count}} processing states, while at least {{wanted}} are needed.',
    },
    noSystem: {
      vi: 'Chưa thể phản hồi trạng thái xử lý vì hệ thống quản lý văn bản "{{name}}" {{state}}.',
      en: 'No state can be returned because the document management system "{{name}}" {{state}}.',
    },
    unstated: {
      vi: 'Chưa nêu, hoặc nêu chưa đủ rõ, số trạng thái xử lý mà hệ thống quản lý văn bản đang vận hành phản hồi cho bên gửi.',
      en: 'How many processing states an operating document management system returns is not stated, or not exactly enough.',
    },
  },
  fix: {
    vi: 'Cho hệ thống quản lý văn bản đang vận hành tự động phản hồi đủ số trạng thái cho bên gửi; xong thì ghi số trạng thái (statuses) và vòng đời (lifecycle) của hệ thống tại mục Ứng dụng (/applications).',
    en: 'Let an operating document management system return the states asked for to the sender; then record statuses and lifecycle of the system at /applications.',
  },
  state: {
    vi: 'Ghi số trạng thái phản hồi cho bên gửi (statuses) và vòng đời (lifecycle) của hệ thống quản lý văn bản, vai trò (role) "documents"; chỗ còn thiếu: {{pointer}}.',
    en: 'State the number of states returned (statuses) and lifecycle of the document management system, role "documents"; still missing: {{pointer}}.',
  },
  why: {
    vi: 'Bên gửi tự thấy văn bản đã đến, bị từ chối hay đang xử lý mà không phải gọi điện hỏi.',
    en: 'The sender sees by itself whether a document arrived, was refused or is being worked on, and need not telephone.',
  },
  limits: {
    vi: 'Chỉ đếm số trạng thái đã ghi; không biết đó là những trạng thái nào và có được gửi đi thật hay không.',
    en: 'It counts the states stated; it cannot tell which they are and whether they are really sent.',
  },
  check(_, model, context) {
    const wanted = numberParameter(context, 'statuses', 1);
    return someElement(model, 'applications', applicationsWithRole(model, 'documents'), ({ statuses }) => ({
      holds: statuses === undefined ? undefined : reaches(statuses, wanted),
      path: 'statuses',
      data: statuses === undefined ? {} : { count: numberOf(statuses), wanted },
    }));
  },
});
