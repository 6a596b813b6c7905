import { at, defineRule, met } from '../rule.ts';
import { stated } from '../shared/stated.ts';

/**
 * Every initiative names its source of funding.
 */
export default defineRule({
  id: 'initiative-without-funding',
  over: 'initiative',
  messages: {
    unstated: {
      vi: 'Nhiệm vụ "{{name}}" chưa nêu nguồn kinh phí.',
      en: 'Initiative "{{name}}" does not name its source of funding.',
    },
  },
  fix: {
    vi: 'Nêu nguồn lực (funding) của nhiệm vụ tại {{pointer}}, hoặc ghi mã nhiệm vụ vào khoản kinh phí tại mục Kinh phí (/budgets).',
    en: 'State the funding (funding) of the initiative at {{pointer}}, or name the initiative in a budget at /budgets.',
  },
  why: {
    vi: 'Nhiệm vụ không có kinh phí hoặc nhân lực thì khó thực hiện; dự toán được lập từ lộ trình.',
    en: 'A task without money or staff behind it is a wish; the budget is drawn up from the roadmap.',
  },
  limits: {
    vi: 'Quy tắc chỉ biết có nêu nguồn lực, không xét số tiền có đủ và đã được bố trí hay chưa.',
    en: 'It sees that a source is named, not whether the money suffices or has been provided.',
  },
  check(initiative, model) {
    const budget = model.subjects('budget').find(({ initiatives }) => initiatives?.includes(initiative.id));
    return budget ? met(at(budget, 'initiatives')) : stated(model, initiative, 'funding');
  },
});
