import { at, defineRule, met, notMet, notStated } from '../rule.ts';

/**
 * Every gap is closed by at least one initiative.
 *
 * **Why** A gap that no task addresses stays open, and the target is not reached although every task was done.
 */
export default defineRule({
  id: 'gap-without-initiative',
  over: 'gap',
  messages: {
    none: {
      vi: 'Chưa có nhiệm vụ nào xử lý nội dung cần hoàn thiện "{{name}}".',
      en: 'No initiative closes the gap "{{name}}".',
    },
    unstated: {
      vi: 'Chưa nêu nhiệm vụ nào xử lý nội dung cần hoàn thiện "{{name}}".',
      en: 'Which initiative closes the gap "{{name}}" is not stated.',
    },
  },
  fix: {
    vi: 'Ghi mã của nội dung này vào thuộc tính gaps của nhiệm vụ xử lý tại /initiatives.',
    en: 'Add the id of the gap to the property gaps of the initiative that closes it at /initiatives.',
  },
  check(gap, model) {
    const initiatives = model.subjects('initiative');
    const closing = initiatives.find(({ gaps }) => gaps?.includes(gap.id));
    if (closing) return met(at(closing, 'gaps'));
    const data = { name: gap.name };
    if (model.isComplete('initiative') && initiatives.every(({ gaps }) => gaps !== undefined)) {
      const rests = initiatives.map((initiative) => at(initiative, 'gaps'));
      return notMet({ messageId: 'none', at: at(gap), data }, model.inventoryPlace('initiative'), ...rests);
    }
    return notStated({ messageId: 'unstated', at: at(model.model, 'initiatives'), data });
  },
});
