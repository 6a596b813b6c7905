import { defineRule } from '../rule.ts';
import { stated } from '../shared/stated.ts';

/**
 * The current state comes from a survey with a date.
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
    vi: 'Nêu thời điểm (date) và phương pháp (method) của đợt khảo sát hiện trạng tại mục Khảo sát (/survey).',
    en: 'State date (date) and method (method) of the survey of the current state at /survey.',
  },
  why: {
    vi: 'Số liệu hiện trạng nhanh cũ; có thời điểm khảo sát thì người thẩm định mới biết số liệu còn dùng được hay không.',
    en: 'Figures on the current state age quickly; only a dated survey lets a reviewer judge whether they still hold.',
  },
  limits: {
    vi: 'Quy tắc chỉ biết có đợt khảo sát được nêu, không xét khảo sát có đủ các cơ quan và còn mới hay không.',
    en: 'It sees that a survey is stated, not whether it reached every agency or is still recent.',
  },
  check: (_, model) => stated(model, model.model, 'survey'),
});
