import { earliestDay, isBefore, latestDay } from '#model/dates';
import { at, defineRule, met, notMet, notStated } from '../rule.ts';
import { dateText } from '../shared/date-text.ts';
import { outsideLevels } from '../shared/security-level.ts';

/**
 * The level was approved after its dossier had been appraised.
 *
 * **Why** From level 3 on the opinion of the appraiser is part of what is put before the approver.
 */
export default defineRule({
  id: 'approved-before-appraisal',
  over: ['application', 'platform', 'facility', 'network'],
  messages: {
    tooEarly: {
      vi: 'Cấp độ của "{{name}}" được phê duyệt ngày {{approved}}, trước ngày thẩm định {{appraised}}.',
      en: 'The level of "{{name}}" was approved on {{approved}}, before its appraisal on {{appraised}}.',
    },
    unstated: {
      vi: 'Chưa nêu đủ ngày thẩm định và ngày phê duyệt cấp độ của "{{name}}" để so sánh.',
      en: 'The dates of appraisal and approval of "{{name}}" are not both stated precisely enough.',
    },
    noLevel: {
      vi: 'Chưa nêu cấp độ của "{{name}}" nên chưa rõ có phải thẩm định trước khi phê duyệt hay không.',
      en: 'The level of "{{name}}" is not stated, so whether an appraisal comes first is not known.',
    },
  },
  fix: {
    vi: 'Tại {{pointer}}: ghi ngày thẩm định và ngày quyết định phê duyệt; nếu sai trình tự thì làm lại thủ tục.',
    en: 'At {{pointer}}: state both dates; when the order was wrong, repeat the procedure.',
  },
  check(system, model) {
    const outside = outsideLevels(model, system, (level) => level >= 3);
    if (outside) return outside;
    const [approved, appraised] = [system.security?.approval?.decision?.date, system.security?.appraisal?.date];
    const [approval, appraisal] = [
      at(system, 'security/approval/decision/date'),
      at(system, 'security/appraisal/date'),
    ];
    const { name } = system;
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
