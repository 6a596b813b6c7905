import { at, defineRule, met, notMet } from '../rule.ts';
import { stated } from '../shared/stated.ts';

/**
 * Every investment was appraised and conforms to the architecture.
 *
 * **Why** The appraisal is the one moment at which a project that builds beside the architecture can still be stopped.
 */
export default defineRule({
  id: 'initiative-not-appraised',
  over: 'initiative',
  messages: {
    doesNotConform: {
      vi: 'Nhiệm vụ "{{name}}" được thẩm định là không phù hợp với kiến trúc.',
      en: 'Initiative "{{name}}" was appraised as not conforming to the architecture.',
    },
    unstated: {
      vi: 'Chưa nêu kết quả thẩm định sự phù hợp của nhiệm vụ "{{name}}" với kiến trúc.',
      en: 'The appraisal of initiative "{{name}}" against the architecture is not stated.',
    },
  },
  fix: {
    vi: 'Ghi kết quả thẩm định vào appraisal của nhiệm vụ tại {{pointer}}; nhiệm vụ không phải dự án đầu tư thì khai openPoints "notApplicable".',
    en: 'State the appraisal of the initiative at {{pointer}}; one that is no investment says so in openPoints ("notApplicable").',
  },
  check(initiative, model) {
    const result = initiative.appraisal?.result;
    const place = at(initiative, 'appraisal/result');
    if (result === undefined) return stated(model, initiative, 'appraisal');
    if (result !== 'doesNotConform') return met(place);
    return notMet({ messageId: 'doesNotConform', at: place, data: { name: initiative.name } });
  },
});
