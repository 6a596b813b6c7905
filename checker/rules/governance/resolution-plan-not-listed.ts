import { holdsPhrase, namesAct } from '#model/acts';
import { defineRule } from '../rule.ts';
import { actListed } from '../shared/act-listed.ts';
import { listParameter } from '../shared/parameters.ts';

/**
 * The province has a plan to carry out the Government’s resolution.
 */
export default defineRule({
  id: 'resolution-plan-not-listed',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Chưa nêu kế hoạch của tỉnh thực hiện Nghị quyết của Chính phủ về phát triển Chính phủ điện tử.',
      en: 'A provincial plan for the Government’s resolution on e-government is not stated.',
    },
  },
  fix: {
    vi: 'Thêm kế hoạch vào phần văn bản liên quan (relatedActs) tại /document/relatedActs; trích yếu (title) phải có chữ "kế hoạch" và số của nghị quyết được thực hiện.',
    en: 'Add the plan to the related acts (relatedActs) at /document/relatedActs; its subject (title) must hold "kế hoạch" and the number of the resolution.',
  },
  why: {
    vi: 'Nghị quyết giao việc cho nhiều cơ quan; kế hoạch cho biết việc nào thuộc về tỉnh và thời hạn của từng việc.',
    en: 'The resolution spreads its tasks over many agencies; the plan says which of them fall to the province and by when.',
  },
  limits: {
    vi: 'Quy tắc nhận ra kế hoạch qua trích yếu; trích yếu không dẫn số của nghị quyết thì không nhận ra.',
    en: 'It knows the plan by its subject; one whose subject does not give the number of the resolution is not recognised.',
  },
  check: (_, model, context) =>
    actListed(
      model,
      (title) =>
        holdsPhrase(title, 'kế hoạch') && listParameter(context, 'resolutions').some((act) => namesAct(title, act)),
    ),
});
