import { addMonths, earliestDay, latestDay } from '#model/dates';
import { at, defineRule, met, notMet, notStated } from '../rule.ts';
import { dateText } from '../shared/date-text.ts';
import { numberParameter } from '../shared/parameters.ts';
import { outsideLevels } from '../shared/security-level.ts';

/**
 * Systems of level 3 and higher are assessed at the legal interval.
 *
 * **Why** New weaknesses become known every week; an old assessment says little about today.
 */
export default defineRule({
  id: 'assessment-overdue',
  over: ['application', 'platform', 'facility', 'network'],
  messages: {
    overdue: {
      vi: '"{{name}}" (cấp độ {{level}}) được kiểm tra, đánh giá lần gần nhất {{last}}; phải thực hiện {{months}} tháng một lần.',
      en: '"{{name}}" (level {{level}}) was last assessed on {{last}}; an assessment is due every {{months}} months.',
    },
    unstated: {
      vi: 'Chưa nêu lần kiểm tra, đánh giá gần nhất của "{{name}}" đủ rõ để tính thời hạn.',
      en: 'The last assessment of "{{name}}" is not stated precisely enough to tell whether one is due.',
    },
    noLevel: {
      vi: 'Chưa nêu cấp độ của "{{name}}" nên chưa rõ thời hạn kiểm tra, đánh giá.',
      en: 'The level of "{{name}}" is not stated, so the interval is not known.',
    },
  },
  fix: {
    vi: 'Kiểm tra, đánh giá hệ thống và ghi ngày thực hiện tại {{pointer}}.',
    en: 'Assess the system and add the date at {{pointer}}.',
  },
  check(system, model, context) {
    const outside = outsideLevels(model, system, (level) => level >= 3);
    if (outside) return outside;
    const { level = 3, assessments = [] } = system.security ?? {};
    const dates = assessments.map(({ date }) => date);
    const last = [...dates].sort((one, other) => latestDay(one).localeCompare(latestDay(other))).at(-1);
    const place = at(system, 'security/assessments');
    const levelPlace = at(system, 'security/level');
    if (last === undefined) return notStated({ messageId: 'unstated', at: place, data: { name: system.name } });
    const months = numberParameter(context, `monthsAtLevel${level}`, level === 5 ? 6 : 12);
    const day = model.model.document.date < context.asOf ? model.model.document.date : context.asOf;
    const data = { name: system.name, level, last: dateText(last), months };
    if (addMonths(latestDay(last), months) < day)
      return notMet({ messageId: 'overdue', at: place, data }, levelPlace, at(model.model, 'document/date'));
    if (addMonths(earliestDay(last), months) < day) return notStated({ messageId: 'unstated', at: place, data });
    return met(at(system, `security/assessments/${dates.indexOf(last)}/date`), levelPlace);
  },
});
