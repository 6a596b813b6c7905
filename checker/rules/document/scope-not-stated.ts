import type { ModelIndex } from '#model/model-index';
import { type Answer, at, defineRule, met, notApplicable, notStated } from '../rule.ts';
import { architecturePart } from '../shared/architecture-part.ts';

/**
 * The document states to whom the architecture applies.
 */
export default defineRule({
  id: 'scope-not-stated',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Tài liệu chưa nêu kiến trúc áp dụng cho cấp hành chính, cơ quan nào.',
      en: 'The document does not state which levels and agencies the architecture applies to.',
    },
    noArchitecture: {
      vi: 'Tài liệu có nêu phạm vi áp dụng, nhưng chưa nêu kiến trúc của tỉnh đang được dự thảo hay đã ban hành.',
      en: 'The document states a scope, but not that the provincial architecture is being drafted or has been issued.',
    },
  },
  fix: {
    vi: 'Nêu phạm vi áp dụng (scope) tại /document/scope: các cấp (levels), cơ quan (organisations) hoặc nội dung bằng lời (text); tình trạng của kiến trúc nêu tại /document/architecture/status.',
    en: 'State the scope (scope) at /document/scope: levels (levels), agencies (organisations) or words (text); state the status of the architecture at /document/architecture/status.',
  },
  why: {
    vi: 'Cơ quan ngoài phạm vi không phải tuân thủ; không nêu phạm vi thì khi thẩm định không biết hệ thống nào phải xét.',
    en: 'Agencies outside the scope need not conform; without it a review cannot say which systems count.',
  },
  limits: {
    vi: 'Quy tắc chỉ biết có nêu phạm vi, không xét phạm vi đó có đủ các cơ quan phải áp dụng hay không.',
    en: 'It sees that a scope is stated, not whether it holds every agency that must comply.',
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
