import { namesAct } from '#model/acts';
import type { ModelIndex, Place } from '#model/model-index';
import { at, defineRule, met, notStated } from '../rule.ts';
import { listParameter } from '../shared/parameters.ts';

/**
 * Legal bases or objectives refer to the national orientation.
 *
 * **Why** The national programmes set dates and targets that a province has to meet whatever its own plan says.
 */
export default defineRule({
  id: 'national-orientation-not-referenced',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Các căn cứ, mục tiêu đã khai chưa gắn với văn bản định hướng nào của Trung ương ({{acts}}).',
      en: 'Neither legal bases nor objectives refer to a national orientation ({{acts}}).',
    },
  },
  fix: {
    vi: 'Bổ sung văn bản định hướng tại /document/legalBases, hoặc gắn mục tiêu với văn bản đó (alignedTo).',
    en: 'Add the act at /document/legalBases, or align an objective to it (alignedTo).',
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
