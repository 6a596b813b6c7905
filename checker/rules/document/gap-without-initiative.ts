import { at, defineRule, met, notMet, notStated } from '../rule.ts';

/**
 * Every gap is closed by at least one initiative.
 */
export default defineRule({
  id: 'gap-without-initiative',
  over: 'gap',
  messages: {
    none: {
      vi: 'Không có nhiệm vụ nào xử lý nội dung cần hoàn thiện "{{name}}".',
      en: 'No initiative closes the gap "{{name}}".',
    },
    unstated: {
      vi: 'Chưa nêu nhiệm vụ nào xử lý nội dung cần hoàn thiện "{{name}}".',
      en: 'Which initiative closes the gap "{{name}}" is not stated.',
    },
  },
  fix: {
    vi: 'Giao một nhiệm vụ xử lý nội dung này, rồi ghi mã của nội dung ở {{pointer}} vào mục nội dung được xử lý (gaps) của nhiệm vụ tại mục Nhiệm vụ (/initiatives).',
    en: 'Give an initiative the task of closing the gap, then add the id of the gap at {{pointer}} to the gaps (gaps) of that initiative at /initiatives.',
  },
  state: {
    vi: 'Nêu nhiệm vụ xử lý nội dung này: ghi mã của nội dung vào mục nội dung được xử lý (gaps) của nhiệm vụ tại mục Nhiệm vụ (/initiatives).',
    en: 'State which initiative closes the gap: add the id of the gap to the gaps (gaps) of the initiative at /initiatives.',
  },
  why: {
    vi: 'Nội dung không có nhiệm vụ xử lý thì vẫn còn nguyên, và mục tiêu không đạt dù mọi nhiệm vụ đều hoàn thành.',
    en: 'A gap that no task addresses stays open, and the target is not reached although every task was done.',
  },
  limits: {
    vi: 'Quy tắc chỉ dựa vào mối liên kết được nêu, không xét nhiệm vụ có thực sự giải quyết được nội dung đó hay không.',
    en: 'It rests on the links stated, not on whether the initiative really closes the gap.',
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
