import { applicationsWithRole } from '#model/find';
import { numberOf, reaches } from '#model/quantity';
import { defineRule } from '../rule.ts';
import { numberParameter } from '../shared/parameters.ts';
import { someElement } from '../shared/some-element.ts';

/**
 * The document management system returns processing states to the sender.
 *
 * **Why** The sender sees by itself whether a document arrived, was refused or is being worked on, and need not telephone.
 */
export default defineRule({
  id: 'document-statuses-not-returned',
  over: 'model',
  messages: {
    broken: {
      vi: 'Hệ thống "{{name}}" phản hồi {{count}} trạng thái xử lý văn bản, ít hơn {{wanted}}.',
      en: 'System "{{name}}" returns {{count}} document states, fewer than {{wanted}}.',
    },
    noSystem: {
      vi: 'Chưa thể phản hồi trạng thái vì hệ thống quản lý văn bản "{{name}}" chưa vận hành.',
      en: 'No state can be returned because the document management system "{{name}}" does not operate.',
    },
    unstated: {
      vi: 'Chưa nêu, hoặc nêu chưa đủ rõ, số trạng thái xử lý văn bản mà hệ thống phản hồi cho bên gửi.',
      en: 'How many processing states the document management system returns is not stated, or not exactly enough.',
    },
  },
  fix: {
    vi: 'Ghi số trạng thái phản hồi vào statuses của ứng dụng có role "documents" trong /applications.',
    en: 'State the number of states returned in statuses of the application with role "documents" in /applications.',
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
