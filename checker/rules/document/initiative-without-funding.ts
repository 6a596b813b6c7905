import { at, defineRule, met } from '../rule.ts';
import { stated } from '../shared/stated.ts';

/**
 * Every initiative names its source of funding.
 *
 * **Why** A task without money or staff behind it is a wish; the budget is drawn up from the roadmap.
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
    vi: 'Ghi nguồn kinh phí tại {{pointer}}, hoặc ghi mã nhiệm vụ vào khoản kinh phí tại /budgets.',
    en: 'State the source at {{pointer}}, or name the initiative in a budget at /budgets.',
  },
  check(initiative, model) {
    const budget = model.subjects('budget').find(({ initiatives }) => initiatives?.includes(initiative.id));
    return budget ? met(at(budget, 'initiatives')) : stated(model, initiative, 'funding');
  },
});
