import { at, defineRule, met, notMet, notStated } from '../rule.ts';

const NAMES = {
  none: { vi: 'chưa có', en: 'none' },
  planned: { vi: 'có kế hoạch xây dựng', en: 'planned' },
  drafting: { vi: 'đang dự thảo', en: 'in drafting' },
} as const;

/**
 * The province has issued its architecture.
 */
export default defineRule({
  id: 'architecture-not-issued',
  over: 'model',
  messages: {
    notIssued: {
      vi: 'UBND tỉnh chưa ban hành kiến trúc; tình trạng nêu trong tài liệu: {{state}}.',
      en: 'The province has not issued its architecture; the document gives its state as: {{state}}.',
    },
    unstated: {
      vi: 'Chưa nêu UBND tỉnh đã ban hành kiến trúc hay chưa.',
      en: 'Whether the province has issued its architecture is not stated.',
    },
  },
  fix: {
    vi: 'Hoàn thiện kiến trúc, trình UBND tỉnh ban hành; xong thì ghi tình trạng (status) là đã ban hành (issued) tại /document/architecture/status và quyết định ban hành tại /document/architecture/decision.',
    en: 'Complete the architecture and have the People’s Committee issue it; then set /document/architecture/status to issued and state the act at /document/architecture/decision.',
  },
  state: {
    vi: 'Nêu tình trạng (status) của kiến trúc tại /document/architecture/status: chưa có (none), có kế hoạch (planned), đang dự thảo (drafting), đã ban hành (issued) hoặc đã thay thế (replaced).',
    en: 'State the status (status) of the architecture at /document/architecture/status: none, planned, drafting, issued or replaced.',
  },
  why: {
    vi: 'Chỉ kiến trúc đã ban hành mới ràng buộc các cơ quan và làm căn cứ thẩm định dự án.',
    en: 'Only an issued architecture binds the agencies and can be the measure for their projects.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào tình trạng được nêu, không tra cứu quyết định ban hành.',
    en: 'It believes the status stated; it does not look up the act.',
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
