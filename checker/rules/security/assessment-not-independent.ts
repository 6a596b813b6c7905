import { at, defineRule, met, notMet, notStated } from '../rule.ts';
import { outsideLevels } from '../shared/security-level.ts';

/**
 * An independent organisation assesses systems of level 3 and higher.
 *
 * **Why** Whoever runs or watches a system does not see, or does not report, the own mistakes.
 */
export default defineRule({
  id: 'assessment-not-independent',
  over: ['application', 'platform', 'facility', 'network'],
  messages: {
    notIndependent: {
      vi: 'Các lần kiểm tra, đánh giá "{{name}}" đều không do tổ chức độc lập thực hiện.',
      en: 'No assessment of "{{name}}" was done by an independent organisation.',
    },
    unstated: {
      vi: 'Chưa nêu "{{name}}" đã được tổ chức độc lập kiểm tra, đánh giá hay chưa.',
      en: 'Whether an independent organisation assessed "{{name}}" is not stated.',
    },
    noLevel: {
      vi: 'Chưa nêu cấp độ của "{{name}}" nên chưa rõ có phải kiểm tra, đánh giá độc lập hay không.',
      en: 'The level of "{{name}}" is not stated, so whether an independent assessment is due is not known.',
    },
  },
  fix: {
    vi: 'Thuê hoặc giao tổ chức có chức năng kiểm tra, đánh giá độc lập; ghi kết quả tại {{pointer}} (date, by, independent).',
    en: 'Have a competent organisation assess the system and record it at {{pointer}} (date, by, independent).',
  },
  check(system, model) {
    const outside = outsideLevels(model, system, (level) => level >= 3);
    if (outside) return outside;
    const assessments = system.security?.assessments ?? [];
    const place = at(system, 'security/assessments');
    const level = at(system, 'security/level');
    const data = { name: system.name };
    const good = assessments.findIndex(({ independent }) => independent === true);
    if (good >= 0) return met(level, at(system, `security/assessments/${good}/independent`));
    if (assessments.length === 0 || assessments.some(({ independent }) => independent === undefined))
      return notStated({ messageId: 'unstated', at: place, data });
    return notMet({ messageId: 'notIndependent', at: place, data }, level);
  },
});
