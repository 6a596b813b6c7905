import { isOneOf } from '#model/standards';
import { defineRule, stating, withEdits } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Each standard says whether it is mandatory or recommended.
 */
export default defineRule({
  id: 'standard-without-status',
  over: 'standard',
  messages: {
    unstated: {
      vi: 'Chưa nêu tiêu chuẩn "{{name}}" là bắt buộc hay khuyến nghị.',
      en: 'Whether standard "{{name}}" is mandatory or recommended is not stated.',
    },
  },
  fix: {
    vi: 'Nêu tiêu chuẩn là bắt buộc hay khuyến nghị (mandatory) tại {{pointer}}: bắt buộc (true) hoặc khuyến nghị (false).',
    en: 'State whether the standard is mandatory (mandatory: true) or recommended (false) at {{pointer}}.',
  },
  why: {
    vi: 'Tiêu chuẩn bắt buộc ràng buộc mọi lần mua sắm, tiêu chuẩn khuyến nghị thì được lựa chọn; danh mục chỉ có ích khi phân biệt được hai loại.',
    en: 'A mandatory standard binds every purchase, a recommended one leaves a choice; the list is of use only when it tells them apart.',
  },
  limits: {
    vi: 'Căn cứ vào điều đã ghi; không đối chiếu với danh mục tiêu chuẩn do bộ ban hành.',
    en: 'It believes what is stated; it does not compare it with the list that the ministry issued.',
  },
  check(standard, model, context) {
    const answer = statedIfPresent(model, standard, 'mandatory');
    if (answer.kind !== 'notStated') return answer;
    const listed = (list: string): boolean => isOneOf(standard, context.parameters[list]);
    const status = listed('mandatory') ? true : listed('recommended') ? false : undefined;
    return withEdits(answer, stating(model, standard, 'mandatory', status));
  },
});
