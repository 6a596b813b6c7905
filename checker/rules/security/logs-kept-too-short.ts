import { at, defineRule, met, notMet, notStated } from '../rule.ts';
import { numberParameter } from '../shared/parameters.ts';
import { outsideLevels } from '../shared/security-level.ts';

/**
 * Logs are kept as long as the level of the system demands.
 */
export default defineRule({
  id: 'logs-kept-too-short',
  over: ['application', 'platform', 'facility', 'network'],
  messages: {
    tooShort: {
      vi: '"{{name}}" (cấp độ {{level}}) lưu nhật ký hệ thống {{months}} tháng; phải lưu ít nhất {{least}} tháng.',
      en: '"{{name}}" (level {{level}}) keeps logs for {{months}} months; at least {{least}} months are needed.',
    },
    unstated: {
      vi: 'Chưa nêu "{{name}}" lưu nhật ký hệ thống bao nhiêu tháng.',
      en: 'For how many months "{{name}}" keeps logs is not stated.',
    },
    noLevel: {
      vi: 'Chưa nêu cấp độ của "{{name}}" nên chưa rõ thời gian phải lưu nhật ký hệ thống.',
      en: 'The level of "{{name}}" is not stated, so how long logs must be kept is not known.',
    },
  },
  fix: {
    vi: 'Tăng thời gian lưu nhật ký hệ thống lên ít nhất {{least}} tháng, rồi ghi số tháng mới tại {{pointer}}.',
    en: 'Keep logs for at least {{least}} months, then set the new number of months at {{pointer}}.',
  },
  state: {
    vi: 'Nêu cấp độ (level, từ 1 đến 5) và số tháng lưu nhật ký hệ thống (plan.logRetentionMonths); hiện còn thiếu tại {{pointer}}.',
    en: 'State the level (level, 1 to 5) and for how many months logs are kept (plan.logRetentionMonths); now missing: {{pointer}}.',
  },
  why: {
    vi: 'Nhiều vụ xâm nhập phải hàng tháng sau mới bị phát hiện; không còn nhật ký thì không biết dữ liệu nào đã bị lấy.',
    en: 'Intrusions are often found months later; without logs nobody can tell what was taken.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào số tháng đã nêu, không xét nhật ký ghi những gì và có được bảo vệ hay không.',
    en: 'The rule believes the stated months; it does not see what is logged or whether the logs are protected.',
  },
  check(system, model, context) {
    const outside = outsideLevels(model, system, 2);
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
