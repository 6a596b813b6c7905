import { holdsPhrase, namesAct } from '#model/acts';
import { defineRule } from '../rule.ts';
import { actListed } from '../shared/act-listed.ts';
import { listParameter } from '../shared/parameters.ts';

/**
 * The province has a plan to carry out the Government’s resolution.
 *
 * **Why** The resolution spreads its tasks over many agencies; the plan says which of them fall to the province and by when.
 */
export default defineRule({
  id: 'resolution-plan-not-listed',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Chưa nêu kế hoạch của tỉnh triển khai Nghị quyết của Chính phủ về phát triển Chính phủ điện tử.',
      en: 'A provincial plan for the Government’s resolution on e-government is not stated.',
    },
  },
  fix: {
    vi: 'Bổ sung kế hoạch tại /document/relatedActs, trích yếu ghi rõ số nghị quyết được triển khai.',
    en: 'Add the plan at /document/relatedActs; its subject must give the number of the resolution.',
  },
  check: (_, model, context) =>
    actListed(
      model,
      (title) =>
        holdsPhrase(title, 'kế hoạch') && listParameter(context, 'resolutions').some((act) => namesAct(title, act)),
    ),
});
