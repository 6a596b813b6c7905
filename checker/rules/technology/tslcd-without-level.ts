import { at, defineRule, notApplicable } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Each part of the dedicated state network says its level.
 *
 * **Why** Level I joins the province to the centre, level II its own agencies; operator, redundancy and protection differ.
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
    vi: 'Ghi tslcdLevel ("I" hoặc "II") tại {{pointer}}; nếu có cả hai cấp thì khai báo hai mạng.',
    en: 'State tslcdLevel ("I" or "II") at {{pointer}}; list two networks when there are both levels.',
  },
  check: (network, model) =>
    network.kind === 'tslcd' ? statedIfPresent(model, network, 'tslcdLevel') : notApplicable(at(network, 'kind')),
});
