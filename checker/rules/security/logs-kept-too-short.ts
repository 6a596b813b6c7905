import { at, defineRule, met, notMet, notStated } from '../rule.ts';
import { numberParameter } from '../shared/parameters.ts';
import { outsideLevels } from '../shared/security-level.ts';

/**
 * Logs are kept as long as the level of the system demands.
 *
 * **Why** Intrusions are often found months later; without logs nobody can tell what was taken.
 */
export default defineRule({
  id: 'logs-kept-too-short',
  over: ['application', 'platform', 'facility', 'network'],
  messages: {
    tooShort: {
      vi: '"{{name}}" (cấp độ {{level}}) lưu nhật ký {{months}} tháng; cần ít nhất {{least}} tháng.',
      en: '"{{name}}" (level {{level}}) keeps logs for {{months}} months; at least {{least}} are needed.',
    },
    unstated: {
      vi: 'Chưa nêu "{{name}}" lưu nhật ký bao nhiêu tháng.',
      en: 'For how many months "{{name}}" keeps logs is not stated.',
    },
    noLevel: {
      vi: 'Chưa nêu cấp độ của "{{name}}" nên chưa rõ thời gian phải lưu nhật ký.',
      en: 'The level of "{{name}}" is not stated, so how long logs must be kept is not known.',
    },
  },
  fix: {
    vi: 'Tăng thời gian lưu nhật ký rồi ghi số tháng tại {{pointer}}.',
    en: 'Keep logs longer and set the months at {{pointer}}.',
  },
  check(system, model, context) {
    const outside = outsideLevels(model, system, (level) => level >= 2);
    if (outside) return outside;
    const { level = 2, plan } = system.security ?? {};
    const least = numberParameter(context, `monthsAtLevel${level}`, 1);
    const place = at(system, 'security/plan/logRetentionMonths');
    const months = plan?.logRetentionMonths;
    if (months === undefined) return notStated({ messageId: 'unstated', at: place, data: { name: system.name } });
    const levelPlace = at(system, 'security/level');
    if (months >= least) return met(place, levelPlace);
    return notMet({ messageId: 'tooShort', at: place, data: { name: system.name, level, months, least } }, levelPlace);
  },
});
