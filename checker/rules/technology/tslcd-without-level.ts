import { at, defineRule, notApplicable } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Each part of the dedicated state network says its level.
 */
export default defineRule({
  id: 'tslcd-without-level',
  over: 'network',
  messages: {
    unstated: {
      vi: 'Chưa nêu mạng truyền số liệu chuyên dùng "{{name}}" thuộc cấp I hay cấp II.',
      en: 'Whether the dedicated state network "{{name}}" is of level I or II is not stated.',
    },
  },
  fix: {
    vi: 'Nêu cấp của mạng truyền số liệu chuyên dùng (tslcdLevel) tại {{pointer}}: cấp I ("I") hoặc cấp II ("II"); có cả hai cấp thì khai báo thành hai mạng.',
    en: 'State the level of the dedicated state network (tslcdLevel) at {{pointer}}: "I" or "II"; list two networks when there are both.',
  },
  why: {
    vi: 'Cấp I nối tỉnh với trung ương, cấp II nối các cơ quan trong tỉnh; đơn vị vận hành, dự phòng và bảo vệ khác nhau.',
    en: 'Level I joins the province to the centre, level II its own agencies; operator, redundancy and protection differ.',
  },
  limits: {
    vi: 'Căn cứ vào cấp đã ghi; không xét mạng có đáp ứng yêu cầu của cấp đó hay không.',
    en: 'It believes the level stated; it does not judge whether the network meets what that level asks.',
  },
  check: (network, model) =>
    network.kind === 'tslcd' ? statedIfPresent(model, network, 'tslcdLevel') : notApplicable(at(network, 'kind')),
});
