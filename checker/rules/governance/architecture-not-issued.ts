import { at, defineRule, met, notMet, notStated } from '../rule.ts';

const NAMES = {
  none: { vi: 'chưa có', en: 'none' },
  planned: { vi: 'có kế hoạch xây dựng', en: 'planned' },
  drafting: { vi: 'đang dự thảo', en: 'in drafting' },
} as const;

/**
 * The province has issued its architecture.
 *
 * **Why** Only an issued architecture binds the agencies and can be the measure for their projects.
 */
export default defineRule({
  id: 'architecture-not-issued',
  over: 'model',
  messages: {
    notIssued: {
      vi: 'Tỉnh chưa ban hành kiến trúc; tình trạng nêu trong tài liệu: {{state}}.',
      en: 'The province has not issued its architecture; the document gives its state as: {{state}}.',
    },
    unstated: {
      vi: 'Chưa nêu kiến trúc của tỉnh đã được ban hành hay chưa.',
      en: 'Whether the provincial architecture has been issued is not stated.',
    },
  },
  fix: {
    vi: 'Ghi tình trạng tại /document/architecture/status (issued khi đã ban hành) và quyết định tại /document/architecture/decision.',
    en: 'Set /document/architecture/status ("issued" once it is) and state the act at /document/architecture/decision.',
  },
  check(_, model) {
    const { document } = model.model;
    const status = document.architecture?.status;
    const place = at(document, 'architecture/status');
    if (status === undefined) return notStated({ messageId: 'unstated', at: place });
    if (status === 'issued' || status === 'replaced') return met(place);
    if (status !== 'none' && model.plateau === 'target') return met(place);
    return notMet({ messageId: 'notIssued', at: place, data: { state: NAMES[status] } });
  },
});
