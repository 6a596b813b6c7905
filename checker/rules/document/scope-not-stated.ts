import type { ModelIndex } from '#model/model-index';
import { type Answer, at, defineRule, met, notApplicable, notStated } from '../rule.ts';
import { architecturePart } from '../shared/architecture-part.ts';

/**
 * The document states to whom the architecture applies.
 *
 * **Why** Agencies outside the scope need not conform; without it a review cannot say which systems count.
 */
export default defineRule({
  id: 'scope-not-stated',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Tài liệu chưa nêu phạm vi áp dụng kiến trúc: cấp hành chính, cơ quan nào.',
      en: 'The document does not state which levels and agencies the architecture applies to.',
    },
    noArchitecture: {
      vi: 'Nội dung này có được nêu, nhưng kiến trúc của tỉnh chưa được nêu là đã dự thảo hoặc ban hành.',
      en: 'This is stated, but the provincial architecture is not stated to be drafted or issued.',
    },
  },
  fix: {
    vi: 'Ghi các cấp hành chính hoặc cơ quan trong phạm vi tại /document/scope; tình trạng của kiến trúc ghi tại /document/architecture/status.',
    en: 'State the levels or agencies in scope at /document/scope; the status of the architecture stands at /document/architecture/status.',
  },
  check: (_, model) => architecturePart(model, answerOf(model)),
});

function answerOf(model: ModelIndex): Answer<'unstated'> {
  const { document } = model.model;
  const stated = (['levels', 'organisations', 'text'] as const).find(
    (property) => (document.scope?.[property] ?? '').length > 0,
  );
  if (stated !== undefined) return met(at(document, `scope/${stated}`));
  if (model.openPoint(document, 'scope') === 'notApplicable') return notApplicable(at(document, 'openPoints'));
  return notStated({ messageId: 'unstated', at: at(document, 'scope') });
}
