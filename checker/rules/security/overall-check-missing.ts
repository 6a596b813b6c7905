import { addMonths, earliestDay, latestDay } from '#model/dates';
import { at, defineRule, met, notMet, notStated } from '../rule.ts';
import { carriedOut } from '../shared/activity.ts';
import { dateText } from '../shared/date-text.ts';
import { numberParameter } from '../shared/parameters.ts';

/**
 * The province checks its security and manages risk every two years.
 */
export default defineRule({
  id: 'overall-check-missing',
  over: 'model',
  messages: {
    absent: {
      vi: 'Tỉnh chưa kiểm tra, đánh giá tổng thể an toàn thông tin và quản lý rủi ro.',
      en: 'The province does not assess information security as a whole or manage its risks.',
    },
    notYet: {
      vi: 'Việc kiểm tra, đánh giá tổng thể an toàn thông tin và quản lý rủi ro của tỉnh {{state}}.',
      en: 'The overall assessment of security and risk {{state}}.',
    },
    overdue: {
      vi: 'Lần kiểm tra, đánh giá tổng thể gần nhất ({{last}}) đã quá {{months}} tháng.',
      en: 'The last overall assessment ({{last}}) is more than {{months}} months old.',
    },
    perhapsOverdue: {
      vi: 'Lần kiểm tra, đánh giá tổng thể gần nhất đã nêu ({{last}}) đã quá {{months}} tháng tính đến {{day}}; tài liệu lập trước ngày đó nên chưa rõ đã có lần nào sau hay chưa.',
      en: 'The last overall assessment stated ({{last}}) is more than {{months}} months old on {{day}}; the document is older than that day and cannot tell of a later one.',
    },
    noDate: {
      vi: 'Chưa nêu đủ rõ thời điểm của lần kiểm tra, đánh giá tổng thể gần nhất để tính thời hạn.',
      en: 'The date of the last overall assessment is not stated precisely enough.',
    },
    unstated: {
      vi: 'Chưa nêu tỉnh có kiểm tra, đánh giá tổng thể an toàn thông tin và quản lý rủi ro hay không.',
      en: 'Whether the province assesses its security as a whole and manages risk is not stated.',
    },
  },
  fix: {
    vi: 'Tổ chức kiểm tra, đánh giá tổng thể an toàn thông tin và quản lý rủi ro; xong thì ghi tại /security/riskAssessment tình trạng (lifecycle) là đang thực hiện (operating) và lần gần nhất (lastDone).',
    en: 'Carry out an overall assessment of security and risk, then set lifecycle to operating and the last time (lastDone) at /security/riskAssessment.',
  },
  state: {
    vi: 'Nêu tại /security/riskAssessment tình trạng (lifecycle) của việc kiểm tra, đánh giá: đang thực hiện (operating), đang chuẩn bị (building), dự kiến (planned) hoặc không có (absent); việc này đã thực hiện thì nêu cả lần gần nhất (lastDone), ghi ít nhất đến tháng.',
    en: 'State the lifecycle of the assessment at /security/riskAssessment: operating, building, planned or absent; when it is carried out also the last time (lastDone), at least to the month.',
  },
  why: {
    vi: 'Rủi ro chưa từng được đánh giá thì không thể chủ động phòng ngừa.',
    en: 'What was never assessed cannot be protected on purpose.',
  },
  limits: {
    vi: 'Quy tắc tính đến ngày của văn bản kiến trúc và căn cứ vào tình trạng, thời điểm đã nêu; không xét phạm vi và kết quả đánh giá.',
    en: 'The rule counts to the date of the document and believes the stated lifecycle and date; it sees neither extent nor outcome of the assessment.',
  },
  check({ document, security }, model, context) {
    const activity = carriedOut(model, 'riskAssessment');
    if (activity.kind !== 'met') return activity;
    const place = at(model.model, 'security/riskAssessment/lastDone');
    const last = security?.riskAssessment?.lastDone;
    if (last === undefined) return notStated({ messageId: 'noDate', at: place });
    const months = numberParameter(context, 'months', 24);
    const day = document.date < context.asOf ? document.date : context.asOf;
    if (addMonths(latestDay(last), months) < day)
      return notMet(
        { messageId: 'overdue', at: place, data: { last: dateText(last), months } },
        at(model.model, 'document/date'),
      );
    if (addMonths(earliestDay(last), months) < day) return notStated({ messageId: 'noDate', at: place });
    if (addMonths(latestDay(last), months) < context.asOf) {
      const data = { last: dateText(last), months, day: dateText(context.asOf) };
      return notStated({ messageId: 'perhapsOverdue', at: place, data });
    }
    return met(...activity.rests, place);
  },
});
