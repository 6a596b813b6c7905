import { applicationsWithRole } from '#model/find';
import { defineRule } from '../rule.ts';
import { someElement } from '../shared/some-element.ts';

/**
 * Signatures on electronic documents have the prescribed format.
 */
export default defineRule({
  id: 'signature-format-wrong',
  over: 'model',
  messages: {
    broken: {
      vi: 'Chữ ký số trên văn bản của hệ thống quản lý văn bản "{{name}}" chưa đúng thể thức quy định.',
      en: 'Documents signed in the document management system "{{name}}" do not have the prescribed signature format.',
    },
    noSystem: {
      vi: 'Chưa có văn bản ký số đúng thể thức vì hệ thống quản lý văn bản "{{name}}" {{state}}.',
      en: 'No document has the prescribed signature because the document management system "{{name}}" {{state}}.',
    },
    unstated: {
      vi: 'Chưa nêu chữ ký số trên văn bản của hệ thống quản lý văn bản đang vận hành có đúng thể thức quy định hay không.',
      en: 'Whether signatures in an operating document management system have the prescribed format is not stated.',
    },
  },
  fix: {
    vi: 'Chỉnh chữ ký số trên văn bản cho đúng thể thức quy định, trên hệ thống quản lý văn bản đang vận hành; xong thì ghi "signature.formatComplies" là true và vòng đời (lifecycle) của hệ thống tại mục Ứng dụng (/applications).',
    en: 'Give signatures the prescribed format in an operating document management system; then record signature.formatComplies true and lifecycle of the system at /applications.',
  },
  state: {
    vi: 'Nêu chữ ký số có đúng thể thức hay không (signature.formatComplies: true hoặc false) và vòng đời (lifecycle) của hệ thống quản lý văn bản, vai trò (role) "documents"; chỗ còn thiếu: {{pointer}}.',
    en: 'State signature.formatComplies (true or false) and lifecycle of the document management system, role "documents"; still missing: {{pointer}}.',
  },
  why: {
    vi: 'Bên nhận phải thấy ngay ai ký và ký lúc nào; văn bản ký sai thể thức sẽ bị trả lại hoặc phải in ra.',
    en: 'A receiver must see at one glance who signed and when; a document signed in another way is sent back or printed again.',
  },
  limits: {
    vi: 'Căn cứ vào điều đã nêu; không mở văn bản để xem thể thức chữ ký.',
    en: 'It believes what is stated; it does not open documents to look at signatures.',
  },
  check: (_, model) =>
    someElement(model, 'applications', applicationsWithRole(model, 'documents'), ({ signature }) => ({
      holds: signature?.formatComplies,
      path: signature?.formatComplies === undefined ? 'signature' : 'signature/formatComplies',
    })),
});
