import { at, defineRule, met, notMet } from '../rule.ts';
import { stated } from '../shared/stated.ts';

/**
 * Every investment was appraised and conforms to the architecture.
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
    vi: 'Điều chỉnh nhiệm vụ cho phù hợp với kiến trúc rồi đề nghị thẩm định lại; xong thì ghi kết quả mới tại {{pointer}}.',
    en: 'Change the initiative so that it conforms to the architecture and have it appraised again; then set {{pointer}} to the new result.',
  },
  state: {
    vi: 'Nêu kết quả (result) thẩm định sự phù hợp với kiến trúc tại {{pointer}}: phù hợp (conforms), phù hợp có điều kiện (conditional) hoặc không phù hợp (doesNotConform); nhiệm vụ không phải dự án đầu tư thì ghi không áp dụng (notApplicable) tại điểm để ngỏ (openPoints).',
    en: 'State the result (result) of the appraisal at {{pointer}}: conforms, conditional or doesNotConform; an initiative that is no investment says notApplicable in its open points (openPoints).',
  },
  why: {
    vi: 'Thẩm định là lúc duy nhất còn có thể dừng một dự án xây dựng ngoài kiến trúc.',
    en: 'The appraisal is the one moment at which a project that builds beside the architecture can still be stopped.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào kết quả được nêu, không tự so dự án với kiến trúc; phù hợp có điều kiện cũng được coi là phù hợp.',
    en: 'It believes the result stated and does not compare the project with the architecture; a conditional result counts as conforming.',
  },
  check(initiative, model) {
    const result = initiative.appraisal?.result;
    const place = at(initiative, 'appraisal/result');
    if (result === undefined) return stated(model, initiative, 'appraisal');
    if (result !== 'doesNotConform') return met(place);
    return notMet({ messageId: 'doesNotConform', at: place, data: { name: initiative.name } });
  },
});
