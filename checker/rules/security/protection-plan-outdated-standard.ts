import { namesAct } from '#model/acts';
import { at, defineRule, met, notApplicable, notMet, notStated } from '../rule.ts';
import { listParameter } from '../shared/parameters.ts';

/**
 * The protection plan meets the standards of the day.
 *
 * **Why** A plan written for rules that were replaced protects against yesterday's demands.
 */
export default defineRule({
  id: 'protection-plan-outdated-standard',
  over: ['application', 'platform', 'facility', 'network'],
  messages: {
    outdated: {
      vi: 'Phương án bảo đảm an toàn của "{{name}}" mới theo {{old}}, đã được thay thế; phải theo {{standard}}.',
      en: 'The protection plan of "{{name}}" follows {{old}}, which was replaced; {{standard}} is required.',
    },
    missing: {
      vi: 'Chưa nêu phương án bảo đảm an toàn của "{{name}}" đáp ứng {{standard}}.',
      en: 'Whether the protection plan of "{{name}}" meets {{standard}} is not stated.',
    },
  },
  fix: {
    vi: 'Đối chiếu phương án với {{standard}} rồi ghi số hiệu tại {{pointer}}.',
    en: 'Bring the plan in line with {{standard}} and list it at {{pointer}}.',
  },
  check(system, model, context) {
    if (model.presence(system) === 'absent') return notApplicable(at(system, 'lifecycle'));
    const place = at(system, 'security/plan/standards');
    const stated = system.security?.plan?.standards ?? [];
    const states = (wanted: string): boolean => stated.some((one) => namesAct(one, wanted));
    const missing = listParameter(context, 'standards').find((standard) => !states(standard));
    if (missing === undefined) return met(place);
    const data = { name: system.name, standard: missing };
    const old = listParameter(context, 'replaced').find(states);
    if (old === undefined) return notStated({ messageId: 'missing', at: place, data });
    return notMet({ messageId: 'outdated', at: place, data: { ...data, old } });
  },
});
