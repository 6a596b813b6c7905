import { applicationsWithRole, measured } from '#model/find';
import type { ModelIndex } from '#model/model-index';
import { shareReaches } from '#model/share';
import { at, defineRule, met, notMet } from '../rule.ts';
import { someElement } from '../shared/some-element.ts';

/**
 * Documents sent over the network carry a digital signature.
 */
export default defineRule({
  id: 'outgoing-documents-unsigned',
  over: 'model',
  messages: {
    broken: {
      vi: 'Văn bản điện tử gửi đi từ hệ thống quản lý văn bản "{{name}}" chưa được ký số.',
      en: 'Documents sent from the document management system "{{name}}" are not signed.',
    },
    someUnsigned: {
      vi: 'Theo chỉ tiêu "{{name}}", chỉ một phần văn bản điện tử gửi đi được ký số.',
      en: 'According to indicator "{{name}}" only a part of the documents sent is signed.',
    },
    noSystem: {
      vi: 'Văn bản điện tử gửi đi chưa thể ký số vì hệ thống quản lý văn bản "{{name}}" {{state}}.',
      en: 'No document can be signed because the document management system "{{name}}" {{state}}.',
    },
    unstated: {
      vi: 'Chưa nêu văn bản điện tử gửi đi từ hệ thống quản lý văn bản đang vận hành có được ký số hay không.',
      en: 'Whether documents sent from an operating document management system are signed is not stated.',
    },
  },
  fix: {
    vi: 'Ký số mọi văn bản điện tử gửi đi từ hệ thống quản lý văn bản đang vận hành; xong thì sửa "signature.outgoingSigned" của hệ thống tại mục Ứng dụng (/applications) và tỷ lệ của chỉ tiêu "documentsSigned", nếu có, tại mục Số liệu (/indicators).',
    en: 'Sign all electronic documents that an operating document management system sends; then correct signature.outgoingSigned of the system at /applications and the share of an indicator "documentsSigned", if there is one, at /indicators.',
  },
  state: {
    vi: 'Nêu văn bản đi có được ký số hay không (signature.outgoingSigned: true hoặc false) ở hệ thống quản lý văn bản tại mục Ứng dụng (/applications), hoặc nêu tỷ lệ ở chỉ tiêu "documentsSigned" tại mục Số liệu (/indicators); chỗ còn thiếu: {{pointer}}.',
    en: 'State signature.outgoingSigned (true or false) of the document management system at /applications, or the share of an indicator "documentsSigned" at /indicators; still missing: {{pointer}}.',
  },
  why: {
    vi: 'Chỉ văn bản điện tử có ký số mới thay được bản giấy; văn bản không ký phải gửi kèm bản giấy, không tiết kiệm được gì.',
    en: 'Only a signed electronic document replaces the paper; an unsigned one is followed by a paper copy and saves nothing.',
  },
  limits: {
    vi: 'Căn cứ vào điều đã nêu; không mở văn bản để kiểm tra chữ ký.',
    en: 'It believes what is stated; it does not open documents to check signatures.',
  },
  check(_, model) {
    const answer = someElement(model, 'applications', applicationsWithRole(model, 'documents'), ({ signature }) => ({
      holds: signature?.outgoingSigned,
      path: signature?.outgoingSigned === undefined ? 'signature' : 'signature/outgoingSigned',
    }));
    return answer.kind === 'notStated' ? (shareAnswer(model) ?? answer) : answer;
  },
});

function shareAnswer(model: ModelIndex) {
  const shares = measured(model, 'documentsSigned').map((indicator) => ({
    indicator,
    isAll: indicator.share === undefined ? undefined : shareReaches(indicator.share, 100),
  }));
  const all = shares.find(({ isAll }) => isAll === true);
  if (all) return met(at(all.indicator, 'share'), at(all.indicator, 'measure'));
  const [first, ...others] = shares;
  if (!first || shares.some(({ isAll }) => isAll === undefined)) return undefined;
  return notMet(
    { messageId: 'someUnsigned', at: at(first.indicator, 'share'), data: { name: first.indicator.name } },
    ...others.map(({ indicator }) => at(indicator, 'share')),
  );
}
