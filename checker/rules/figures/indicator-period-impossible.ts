import { earliestDay, isBefore } from '#model/dates';
import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';
import { dateText } from '../shared/date-text.ts';

/**
 * A measured figure has a possible day or period.
 */
export default defineRule({
  id: 'indicator-period-impossible',
  over: 'indicator',
  messages: {
    reversed: {
      vi: 'Kỳ đo của "{{name}}" từ {{from}} đến {{to}} có ngày cuối trước ngày đầu.',
      en: 'The period of "{{name}}" from {{from}} to {{to}} ends before it begins.',
    },
    later: {
      vi: 'Số đo "{{name}}" có thời điểm {{date}}, sau ngày {{document}} của tài liệu.',
      en: '"{{name}}" was measured on {{date}}, after the document of {{document}}.',
    },
  },
  fix: {
    vi: 'Đối chiếu thời điểm với số liệu gốc; sửa thời điểm sai trong tài liệu rồi sửa lại tại {{pointer}}; nếu đó là mục tiêu, không phải số đo được, thì ghi tính chất (status) là mục tiêu (target).',
    en: 'Compare the day with the original; correct it in the document and then at {{pointer}}; when the figure is a goal, set status (status) to target.',
  },
  why: {
    vi: 'Số liệu đo sau ngày lập báo cáo, hoặc kỳ đo kết thúc trước khi bắt đầu, là số liệu lấy nhầm từ nơi khác.',
    en: 'A figure measured after the report, or over a period that ends before it begins, is from somewhere else.',
  },
  limits: {
    vi: 'Quy tắc chỉ so thời điểm được nêu với ngày của tài liệu, không xét số liệu có quá cũ hay không.',
    en: 'It compares the days stated with the date of the document; it does not ask whether a figure is too old.',
  },
  check(indicator, model) {
    const { name, asOf, from, to, status } = indicator;
    if (from !== undefined && to !== undefined && isBefore(to, from)) {
      const data = { name, from: dateText(from), to: dateText(to) };
      return notMet({ messageId: 'reversed', at: at(indicator, 'to'), data }, at(indicator, 'from'));
    }
    const date = asOf ?? to ?? from;
    if (date === undefined || status === 'target') return notApplicable(at(indicator));
    const path = asOf !== undefined ? 'asOf' : to !== undefined ? 'to' : 'from';
    const documentDate = model.model.document.date;
    if (earliestDay(date) <= documentDate) return met(at(indicator, path), at(model.model, 'document/date'));
    const data = { name, date: dateText(date), document: dateText(documentDate) };
    return notMet({ messageId: 'later', at: at(indicator, path), data }, at(model.model, 'document/date'));
  },
});
