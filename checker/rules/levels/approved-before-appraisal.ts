import { earliestDay, isBefore, latestDay } from '#model/dates';
import { at, defineRule, met, notMet, notStated } from '../rule.ts';
import { dateText } from '../shared/date-text.ts';
import { outsideLevels } from '../shared/security-level.ts';

/**
 * The level was approved after its dossier had been appraised.
 */
export default defineRule({
  id: 'approved-before-appraisal',
  over: ['application', 'platform', 'facility', 'network'],
  messages: {
    tooEarly: {
      vi: 'Cấp độ của "{{name}}" được phê duyệt ({{approved}}) trước khi hồ sơ được thẩm định ({{appraised}}).',
      en: 'The level of "{{name}}" was approved ({{approved}}) before its dossier was appraised ({{appraised}}).',
    },
    unstated: {
      vi: 'Chưa nêu đủ rõ ngày thẩm định và ngày phê duyệt cấp độ của "{{name}}" để so sánh.',
      en: 'The dates of appraisal and approval of "{{name}}" are not both stated precisely enough to be compared.',
    },
    noLevel: {
      vi: 'Chưa nêu cấp độ của "{{name}}" nên chưa rõ có phải thẩm định trước khi phê duyệt hay không.',
      en: 'The level of "{{name}}" is not stated, so whether an appraisal comes first is not known.',
    },
  },
  fix: {
    vi: 'Thẩm định hồ sơ đề xuất cấp độ, trình phê duyệt lại theo đúng trình tự, rồi ghi ngày quyết định mới tại {{pointer}}; nếu ngày ghi chưa đúng với văn bản thì sửa ngày thẩm định (appraisal.date) hoặc ngày phê duyệt (approval.decision.date).',
    en: 'Have the dossier appraised and the level approved again in that order, then set the date of the new decision at {{pointer}}; if a date is not that of the act, correct appraisal.date or approval.decision.date.',
  },
  state: {
    vi: 'Nêu cấp độ (level, từ 1 đến 5), ngày thẩm định (appraisal.date) và ngày quyết định phê duyệt (approval.decision.date), ghi đủ ngày, tháng, năm; hiện còn thiếu tại {{pointer}}.',
    en: 'State the level (level, 1 to 5), the date of appraisal (appraisal.date) and of the approving decision (approval.decision.date), with day, month and year; now missing: {{pointer}}.',
  },
  why: {
    vi: 'Từ cấp độ 3, ý kiến thẩm định là một phần của hồ sơ trình phê duyệt; phê duyệt trước thì người ký không có căn cứ để quyết định.',
    en: 'From level 3 on the opinion of the appraiser is part of what is put before the approver, who otherwise decides without grounds.',
  },
  limits: {
    vi: 'Quy tắc chỉ so ngày thẩm định với ngày phê duyệt đã nêu, không tính thời hạn thẩm định.',
    en: 'The rule compares the stated dates of appraisal and approval only; it does not count how long the appraisal took.',
  },
  check(system, model) {
    const outside = outsideLevels(model, system, 3);
    if (outside) return outside;
    const { name, security } = system;
    const approved = security?.approval?.decision?.date;
    const appraised = security?.appraisal?.date;
    const approval = at(system, 'security/approval/decision/date');
    const appraisal = at(system, 'security/appraisal/date');
    if (approved === undefined || appraised === undefined)
      return notStated({ messageId: 'unstated', at: approved === undefined ? approval : appraisal, data: { name } });
    if (isBefore(approved, appraised)) {
      const data = { name, approved: dateText(approved), appraised: dateText(appraised) };
      return notMet({ messageId: 'tooEarly', at: approval, data }, appraisal, at(system, 'security/level'));
    }
    if (earliestDay(approved) < latestDay(appraised) && approved !== appraised)
      return notStated({ messageId: 'unstated', at: approval, data: { name } });
    return met(approval, appraisal, at(system, 'security/level'));
  },
});
