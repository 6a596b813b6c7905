import { namesAct } from '#model/acts';
import type { ModelIndex, Place } from '#model/model-index';
import { at, defineRule, met, notStated } from '../rule.ts';
import { listParameter } from '../shared/parameters.ts';

/**
 * Legal bases or objectives refer to the national orientation.
 */
export default defineRule({
  id: 'national-orientation-not-referenced',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Các căn cứ, mục tiêu đã nêu chưa gắn với văn bản định hướng nào của Trung ương ({{acts}}).',
      en: 'Neither the legal bases nor the objectives stated refer to a national orientation ({{acts}}).',
    },
  },
  fix: {
    vi: 'Thêm văn bản định hướng vào phần căn cứ (legalBases) tại /document/legalBases, hoặc ghi số, ký hiệu của văn bản ở mục gắn với (alignedTo) của mục tiêu tại /document/objectives.',
    en: 'Add the act to the legal bases (legalBases) at /document/legalBases, or write its number into the alignment (alignedTo) of an objective at /document/objectives.',
  },
  why: {
    vi: 'Chương trình của Trung ương đặt ra thời hạn, chỉ tiêu mà tỉnh phải thực hiện dù kế hoạch riêng của tỉnh nêu thế nào.',
    en: 'The national programmes set dates and targets that a province has to meet whatever its own plan says.',
  },
  limits: {
    vi: 'Quy tắc nhận ra văn bản qua số, ký hiệu và chỉ cần một văn bản, không xét nội dung có bám sát định hướng hay không.',
    en: 'It knows acts by their number and one is enough; it does not see whether the content follows the orientation.',
  },
  check(_, model, context) {
    const acts = listParameter(context, 'acts');
    const place = acts.map((act) => referenceTo(model, act)).find((found) => found !== undefined);
    if (place) return met(place);
    const data = { acts: acts.join(', ') };
    return notStated({ messageId: 'unstated', at: at(model.model.document, 'legalBases'), data });
  },
});

function referenceTo(model: ModelIndex, act: string): Place | undefined {
  const { document } = model.model;
  const base = (document.legalBases ?? []).findIndex(({ number }) => number !== undefined && namesAct(number, act));
  if (base >= 0) return at(document, `legalBases/${base}/number`);
  for (const [position, { alignedTo }] of (document.objectives ?? []).entries()) {
    const aligned = (alignedTo ?? []).findIndex((text) => namesAct(text, act));
    if (aligned >= 0) return at(document, `objectives/${position}/alignedTo/${aligned}`);
  }
  return undefined;
}
