import { applicationsWithRole } from '#model/find';
import { defineRule } from '../rule.ts';
import { someElement } from '../shared/some-element.ts';

/**
 * Specialised digital signatures are integrated in the document management system.
 *
 * **Why** An officer signs where the document is; a signature that needs another program is used only when somebody insists.
 */
export default defineRule({
  id: 'signature-not-integrated',
  over: 'model',
  messages: {
    broken: {
      vi: 'Hệ thống quản lý văn bản "{{name}}" chưa tích hợp chữ ký số chuyên dùng.',
      en: 'The document management system "{{name}}" has no specialised digital signature integrated.',
    },
    noSystem: {
      vi: 'Chưa thể tích hợp chữ ký số vì hệ thống quản lý văn bản "{{name}}" chưa vận hành.',
      en: 'No signature can be integrated because the document management system "{{name}}" does not operate.',
    },
    unstated: {
      vi: 'Chưa nêu hệ thống quản lý văn bản đã tích hợp chữ ký số chuyên dùng hay chưa.',
      en: 'Whether the document management system has the specialised digital signature integrated is not stated.',
    },
  },
  fix: {
    vi: 'Ghi signature.integrated (true hoặc false) tại ứng dụng có role "documents" trong /applications.',
    en: 'State signature.integrated (true or false) of the application with role "documents" in /applications.',
  },
  check: (_, model) =>
    someElement(model, 'applications', applicationsWithRole(model, 'documents'), ({ signature }) => ({
      holds: signature?.integrated,
      path: signature?.integrated === undefined ? 'signature' : 'signature/integrated',
    })),
});
