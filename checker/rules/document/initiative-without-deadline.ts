import { at, defineRule, met } from '../rule.ts';
import { stated } from '../shared/stated.ts';

/**
 * Every initiative has an end date, its own or its phase’s.
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
    vi: 'Nêu thời điểm kết thúc (end) của nhiệm vụ tại {{pointer}}, hoặc đưa nhiệm vụ vào một giai đoạn có thời điểm kết thúc tại mục Lộ trình (/roadmap).',
    en: 'State when the initiative ends (end) at {{pointer}}, or put it into a phase that has an end at /roadmap.',
  },
  why: {
    vi: 'Không có thời hạn thì không kiểm tra được thứ tự của lộ trình và không thể nói nhiệm vụ nào chậm.',
    en: 'Without a date the order of the roadmap cannot be checked, and a task is never late.',
  },
  limits: {
    vi: 'Quy tắc chỉ biết có thời hạn, không xét thời hạn có khả thi hay đã quá hạn.',
    en: 'It sees that there is a date, not whether the date can be kept or has passed.',
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
