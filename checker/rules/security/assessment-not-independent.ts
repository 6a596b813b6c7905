import { at, defineRule, met, notMet, notStated } from '../rule.ts';
import { outsideLevels } from '../shared/security-level.ts';

/**
 * An independent organisation assesses systems of level 3 and higher.
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
    vi: 'Thuê hoặc giao tổ chức có chức năng, độc lập với đơn vị vận hành và đơn vị giám sát, kiểm tra, đánh giá hệ thống; xong thì thêm tại {{pointer}} ngày (date), đơn vị thực hiện (by) và ghi độc lập (independent) là true.',
    en: 'Have a competent organisation that neither runs nor monitors the system assess it, then add the date (date), who did it (by) and independent set to true at {{pointer}}.',
  },
  state: {
    vi: 'Nêu cấp độ (level, từ 1 đến 5) và các lần kiểm tra, đánh giá (assessments), mỗi lần có ngày (date), đơn vị thực hiện (by) và đơn vị đó có độc lập với đơn vị vận hành, giám sát hay không (independent là true hoặc false); hiện còn thiếu tại {{pointer}}.',
    en: 'State the level (level, 1 to 5) and the assessments (assessments), each with its date (date), who did it (by) and whether that organisation neither runs nor monitors the system (independent true or false); now missing: {{pointer}}.',
  },
  why: {
    vi: 'Đơn vị tự vận hành hoặc giám sát hệ thống khó nhận ra, hoặc khó báo cáo, thiếu sót của chính mình.',
    en: 'Whoever runs or watches a system hardly sees, or hardly reports, its own mistakes.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào điều đã nêu về tính độc lập, không kiểm tra giấy phép hoặc chức năng của tổ chức đánh giá.',
    en: 'The rule believes what is stated on independence; it does not check the licence or the duties of the assessor.',
  },
  check(system, model) {
    const outside = outsideLevels(model, system, 3);
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
