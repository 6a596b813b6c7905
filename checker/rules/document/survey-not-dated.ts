import { defineRule } from '../rule.ts';
import { stated } from '../shared/stated.ts';

/**
 * The current state comes from a survey with a date.
 *
 * **Why** Figures on the current state age quickly; only a dated survey lets a reviewer judge whether they still hold.
 */
export default defineRule({
  id: 'survey-not-dated',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Chưa nêu đợt khảo sát hiện trạng và thời điểm khảo sát.',
      en: 'No survey of the current state and its date are stated.',
    },
  },
  fix: {
    vi: 'Bổ sung thời điểm và cách khảo sát tại /survey.',
    en: 'State date and method of the survey at /survey.',
  },
  check: (_, model) => stated(model, model.model, 'survey'),
});
