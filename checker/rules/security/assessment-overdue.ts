import { addMonths, earliestDay, latestDay } from '#model/dates';
import { at, defineRule, met, notMet, notStated } from '../rule.ts';
import { dateText } from '../shared/date-text.ts';
import { numberParameter } from '../shared/parameters.ts';
import { outsideLevels } from '../shared/security-level.ts';

/**
 * Systems of level 3 and higher are assessed at the legal interval.
 */
export default defineRule({
  id: 'assessment-overdue',
  over: ['application', 'platform', 'facility', 'network'],
  messages: {
    overdue: {
      vi: 'Lần kiểm tra, đánh giá gần nhất ({{last}}) của "{{name}}", cấp độ {{level}}, đã quá {{months}} tháng; phải thực hiện {{months}} tháng một lần.',
      en: 'The last assessment ({{last}}) of "{{name}}", level {{level}}, is more than {{months}} months old; one is due every {{months}} months.',
    },
    perhapsOverdue: {
      vi: 'Lần kiểm tra, đánh giá gần nhất đã nêu ({{last}}) của "{{name}}" đã quá {{months}} tháng tính đến {{day}}; tài liệu lập trước ngày đó nên chưa rõ đã có lần nào sau hay chưa.',
      en: 'The last assessment stated ({{last}}) of "{{name}}" is more than {{months}} months old on {{day}}; the document is older than that day and cannot tell of a later one.',
    },
    unstated: {
      vi: 'Chưa nêu đủ rõ thời điểm của lần kiểm tra, đánh giá gần nhất đối với "{{name}}" để tính thời hạn.',
      en: 'The last assessment of "{{name}}" is not stated precisely enough to tell whether one is due.',
    },
    noLevel: {
      vi: 'Chưa nêu cấp độ của "{{name}}" nên chưa rõ thời hạn kiểm tra, đánh giá.',
      en: 'The level of "{{name}}" is not stated, so the interval of assessments is not known.',
    },
  },
  fix: {
    vi: 'Tổ chức kiểm tra, đánh giá hệ thống theo thời hạn của cấp độ; xong thì thêm ngày thực hiện (date) và đơn vị thực hiện (by) tại {{pointer}}.',
    en: 'Have the system assessed as often as its level demands, then add the date (date) and who did it (by) at {{pointer}}.',
  },
  state: {
    vi: 'Nêu cấp độ (level, từ 1 đến 5) và lần kiểm tra, đánh giá gần nhất (assessments) với ngày (date) ghi ít nhất đến tháng; hiện còn thiếu tại {{pointer}}.',
    en: 'State the level (level, 1 to 5) and the last assessment (assessments) with its date (date), at least to the month; now missing: {{pointer}}.',
  },
  why: {
    vi: 'Điểm yếu mới được phát hiện hằng tuần; kết quả đánh giá cũ không còn phản ánh tình trạng hiện tại.',
    en: 'New weaknesses become known every week; an old assessment says little about today.',
  },
  limits: {
    vi: 'Quy tắc tính đến ngày của văn bản kiến trúc và chỉ thấy các lần đánh giá đã liệt kê; không xét kết quả đánh giá.',
    en: 'The rule counts to the date of the document and sees only assessments that are listed, not what they found.',
  },
  check(system, model, context) {
    const outside = outsideLevels(model, system, 3);
    if (outside) return outside;
    const { level = 3, assessments = [] } = system.security ?? {};
    const last = lastOf(assessments.map(({ date }) => date));
    const place = at(system, 'security/assessments');
    const levelPlace = at(system, 'security/level');
    if (last === undefined) return notStated({ messageId: 'unstated', at: place, data: { name: system.name } });
    const months = numberParameter(context, `monthsAtLevel${level}`, level === 5 ? 6 : 12);
    const day = model.model.document.date < context.asOf ? model.model.document.date : context.asOf;
    const data = () => ({ name: system.name, level, last: dateText(last), months });
    const [soonest, latest] = [addMonths(earliestDay(last), months), addMonths(latestDay(last), months)];
    if (latest < day)
      return notMet({ messageId: 'overdue', at: place, data: data() }, levelPlace, at(model.model, 'document/date'));
    if (soonest < day) return notStated({ messageId: 'unstated', at: place, data: data() });
    if (latest < context.asOf)
      return notStated({ messageId: 'perhapsOverdue', at: place, data: { ...data(), day: dateText(context.asOf) } });
    const position = assessments.findIndex(({ date }) => date === last);
    return met(at(system, `security/assessments/${position}/date`), levelPlace);
  },
});

/** Of dates that can mean the same last day, the one that is listed last. */
const lastOf = (dates: readonly string[]): string | undefined =>
  dates.reduce<string | undefined>(
    (last, date) => (last !== undefined && latestDay(last) > latestDay(date) ? last : date),
    undefined,
  );
