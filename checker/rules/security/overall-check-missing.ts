import { addMonths, earliestDay, latestDay } from '#model/dates';
import { at, defineRule, met, notMet, notStated } from '../rule.ts';
import { carriedOut } from '../shared/activity.ts';
import { dateText } from '../shared/date-text.ts';
import { numberParameter } from '../shared/parameters.ts';

/**
 * The province checks its security and manages risk every two years.
 *
 * **Why** What was never assessed cannot be protected on purpose.
 */
export default defineRule({
  id: 'overall-check-missing',
  over: 'model',
  messages: {
    absent: {
      vi: 'Tỉnh chưa kiểm tra, đánh giá an toàn thông tin và quản lý rủi ro.',
      en: 'The province does not assess information security or manage its risks.',
    },
    notYet: {
      vi: 'Việc kiểm tra, đánh giá an toàn thông tin và quản lý rủi ro mới ở dạng kế hoạch.',
      en: 'The assessment of security and risk is only planned.',
    },
    overdue: {
      vi: 'Lần kiểm tra, đánh giá tổng thể gần nhất {{last}} đã quá {{months}} tháng.',
      en: 'The last overall assessment, on {{last}}, is more than {{months}} months old.',
    },
    noDate: {
      vi: 'Chưa nêu lần kiểm tra, đánh giá tổng thể gần nhất đủ rõ để tính thời hạn.',
      en: 'The date of the last overall assessment is not stated precisely enough.',
    },
    unstated: {
      vi: 'Chưa nêu tỉnh có kiểm tra, đánh giá an toàn thông tin và quản lý rủi ro hay không.',
      en: 'Whether the province assesses security and manages risk is not stated.',
    },
  },
  fix: {
    vi: 'Tổ chức kiểm tra, đánh giá tổng thể; ghi tình trạng và ngày thực hiện tại /security/riskAssessment (lifecycle, lastDone).',
    en: 'Carry out an overall assessment and state it at /security/riskAssessment (lifecycle, lastDone).',
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
    return met(...activity.rests, place);
  },
});
