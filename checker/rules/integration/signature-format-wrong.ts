import { applicationsWithRole } from '#model/find';
import { defineRule } from '../rule.ts';
import { someElement } from '../shared/some-element.ts';

/**
 * Signatures on electronic documents have the prescribed format.
 *
 * **Why** A receiver must see at one glance who signed and when; a document signed in another way is sent back or printed again.
 */
export default defineRule({
  id: 'signature-format-wrong',
  over: 'model',
  messages: {
    broken: {
      vi: 'Văn bản ký số trên "{{name}}" chưa đúng thể thức quy định.',
      en: 'Documents signed in "{{name}}" do not have the prescribed signature format.',
    },
    noSystem: {
      vi: 'Chưa có văn bản ký số đúng thể thức vì hệ thống quản lý văn bản "{{name}}" chưa vận hành.',
      en: 'No document has the prescribed signature because the document management system "{{name}}" does not operate.',
    },
    unstated: {
      vi: 'Chưa nêu thể thức chữ ký số trên văn bản điện tử có đúng quy định hay không.',
      en: 'Whether signatures on electronic documents have the prescribed format is not stated.',
    },
  },
  fix: {
    vi: 'Ghi signature.formatComplies (true hoặc false) tại ứng dụng có role "documents" trong /applications.',
    en: 'State signature.formatComplies (true or false) of the application with role "documents" in /applications.',
  },
  check: (_, model) =>
    someElement(model, 'applications', applicationsWithRole(model, 'documents'), ({ signature }) => ({
      holds: signature?.formatComplies,
      path: signature?.formatComplies === undefined ? 'signature' : 'signature/formatComplies',
    })),
});
