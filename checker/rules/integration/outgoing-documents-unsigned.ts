import { applicationsWithRole, measured } from '#model/find';
import type { ModelIndex } from '#model/model-index';
import { shareReaches } from '#model/share';
import { at, defineRule, met, notMet } from '../rule.ts';
import { someElement } from '../shared/some-element.ts';

/**
 * Documents sent over the network carry a digital signature.
 *
 * **Why** Only a signed electronic document replaces the paper; an unsigned one is followed by a paper copy and saves nothing.
 */
export default defineRule({
  id: 'outgoing-documents-unsigned',
  over: 'model',
  messages: {
    broken: {
      vi: 'Văn bản đi từ hệ thống "{{name}}" chưa được ký số.',
      en: 'Documents sent from system "{{name}}" are not signed.',
    },
    someUnsigned: {
      vi: 'Theo "{{name}}", chỉ một phần văn bản điện tử gửi đi được ký số.',
      en: 'According to "{{name}}" only a part of the documents sent is signed.',
    },
    noSystem: {
      vi: 'Văn bản đi chưa thể ký số vì hệ thống quản lý văn bản "{{name}}" chưa vận hành.',
      en: 'No document can be signed because the document management system "{{name}}" does not operate.',
    },
    unstated: {
      vi: 'Chưa nêu văn bản điện tử gửi đi có được ký số hay không.',
      en: 'Whether electronic documents are signed when sent is not stated.',
    },
  },
  fix: {
    vi: 'Ghi signature.outgoingSigned tại ứng dụng có role "documents", hoặc chỉ tiêu "documentsSigned" kèm tỷ lệ trong /indicators.',
    en: 'State signature.outgoingSigned of the application with role "documents", or an indicator "documentsSigned" with its share in /indicators.',
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
