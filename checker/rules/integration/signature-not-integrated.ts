import { applicationsWithRole } from '#model/find';
import { defineRule } from '../rule.ts';
import { someElement } from '../shared/some-element.ts';

/**
 * Specialised digital signatures are integrated in the document management system.
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
      vi: 'Chưa thể tích hợp chữ ký số chuyên dùng vì hệ thống quản lý văn bản "{{name}}" {{state}}.',
      en: 'No signature can be integrated because the document management system "{{name}}" {{state}}.',
    },
    unstated: {
      vi: 'Chưa nêu hệ thống quản lý văn bản đang vận hành đã tích hợp chữ ký số chuyên dùng hay chưa.',
      en: 'Whether an operating document management system has the specialised digital signature integrated is not stated.',
    },
  },
  fix: {
    vi: 'Tích hợp chữ ký số chuyên dùng vào hệ thống quản lý văn bản đang vận hành; xong thì ghi "signature.integrated" là true và vòng đời (lifecycle) của hệ thống tại mục Ứng dụng (/applications).',
    en: 'Integrate the specialised digital signature in an operating document management system; then record signature.integrated true and lifecycle of the system at /applications.',
  },
  state: {
    vi: 'Nêu chữ ký số chuyên dùng đã tích hợp hay chưa (signature.integrated: true hoặc false) và vòng đời (lifecycle) của hệ thống quản lý văn bản, vai trò (role) "documents"; chỗ còn thiếu: {{pointer}}.',
    en: 'State signature.integrated (true or false) and lifecycle of the document management system, role "documents"; still missing: {{pointer}}.',
  },
  why: {
    vi: 'Cán bộ ký ngay tại nơi có văn bản; chữ ký phải mở phần mềm khác thì chỉ dùng khi bị nhắc.',
    en: 'An officer signs where the document is; a signature that needs another program is used only when somebody insists.',
  },
  limits: {
    vi: 'Căn cứ vào điều đã nêu; không biết bao nhiêu cán bộ đã được cấp và dùng chữ ký số.',
    en: 'It believes what is stated; it cannot tell how many officers have and use a signature.',
  },
  check: (_, model) =>
    someElement(model, 'applications', applicationsWithRole(model, 'documents'), ({ signature }) => ({
      holds: signature?.integrated,
      path: signature?.integrated === undefined ? 'signature' : 'signature/integrated',
    })),
});
