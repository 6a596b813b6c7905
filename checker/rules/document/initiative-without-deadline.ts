import { at, defineRule, met } from '../rule.ts';
import { stated } from '../shared/stated.ts';

/**
 * Every initiative has an end date, its own or its phase’s.
 *
 * **Why** Without a date the order of the roadmap cannot be checked, and a task is never late.
 */
export default defineRule({
  id: 'initiative-without-deadline',
  over: 'initiative',
  messages: {
    unstated: {
      vi: 'Nhiệm vụ "{{name}}" chưa nêu thời điểm hoàn thành.',
      en: 'Initiative "{{name}}" does not say when it ends.',
    },
  },
  fix: {
    vi: 'Ghi thời điểm kết thúc tại {{pointer}}, hoặc đưa nhiệm vụ vào một giai đoạn có thời hạn tại /roadmap.',
    en: 'Set the end at {{pointer}}, or put the initiative into a dated phase at /roadmap.',
  },
  check(initiative, model) {
    if (initiative.end !== undefined) return met(at(initiative, 'end'));
    const phase = (model.model.roadmap ?? []).findIndex(
      ({ end, initiatives }) => end !== undefined && initiatives?.includes(initiative.id),
    );
    if (phase < 0) return stated(model, initiative, 'end');
    return met(at(model.model, `roadmap/${phase}/end`), at(model.model, `roadmap/${phase}/initiatives`));
  },
});
