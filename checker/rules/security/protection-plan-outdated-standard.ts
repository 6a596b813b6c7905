import { namesAct } from '#model/acts';
import { at, defineRule, met, notApplicable, notMet, notStated } from '../rule.ts';
import { listParameter } from '../shared/parameters.ts';

/**
 * The protection plan meets the standards of the day.
 */
export default defineRule({
  id: 'protection-plan-outdated-standard',
  over: ['application', 'platform', 'facility', 'network'],
  messages: {
    outdated: {
      vi: 'Phương án bảo đảm an toàn của "{{name}}" nêu theo số {{old}} đã được thay thế mà không nêu theo số {{standard}} hiện phải áp dụng.',
      en: 'The protection plan of "{{name}}" states {{old}}, which was replaced, and not {{standard}}, which is required.',
    },
    missing: {
      vi: 'Chưa nêu phương án bảo đảm an toàn của "{{name}}" có đáp ứng văn bản, tiêu chuẩn số {{standard}} hay không.',
      en: 'Whether the protection plan of "{{name}}" meets {{standard}} is not stated.',
    },
  },
  fix: {
    vi: 'Rà soát, sửa đổi phương án bảo đảm an toàn cho phù hợp với văn bản, tiêu chuẩn số {{standard}}, trình phê duyệt lại, rồi ghi số hiệu này tại {{pointer}}.',
    en: 'Bring the protection plan in line with {{standard}}, have it approved again, then list that number at {{pointer}}.',
  },
  state: {
    vi: 'Liệt kê tại {{pointer}} số hiệu các văn bản, tiêu chuẩn mà phương án bảo đảm an toàn đáp ứng (standards), trong đó nêu rõ {{standard}} nếu phương án đã theo số này.',
    en: 'List at {{pointer}} the acts and standards that the protection plan meets (standards), with {{standard}} if the plan follows it.',
  },
  why: {
    vi: 'Phương án lập theo quy định đã bị thay thế chỉ đáp ứng yêu cầu của giai đoạn trước.',
    en: 'A plan written for rules that were replaced meets the demands of yesterday.',
  },
  limits: {
    vi: 'Quy tắc chỉ xem số hiệu văn bản, tiêu chuẩn đã nêu, không đọc nội dung phương án.',
    en: 'The rule sees only the numbers of acts and standards that are stated; it does not read the plan.',
  },
  check(system, model, context) {
    if (model.presence(system) === 'absent') return notApplicable(at(system, 'lifecycle'));
    const place = at(system, 'security/plan/standards');
    const stated = system.security?.plan?.standards ?? [];
    const states = (standard: string): boolean => stated.some((one) => namesAct(one, standard));
    const wanted = listParameter(context, 'standards');
    const missing = wanted.find((standard) => !states(standard));
    if (missing === undefined) return met(place);
    const data = { name: system.name, standard: missing };
    const old = listParameter(context, 'replaced').find(states);
    // The first standard of the list is the one that replaced the old.
    if (old === undefined || states(wanted[0] ?? missing)) return notStated({ messageId: 'missing', at: place, data });
    return notMet({ messageId: 'outdated', at: place, data: { ...data, old } });
  },
});
