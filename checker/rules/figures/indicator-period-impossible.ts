import { earliestDay, isBefore } from '#model/dates';
import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';
import { dateText } from '../shared/date-text.ts';

/**
 * A measured figure has a possible day or period.
 *
 * **Why** A figure measured after the report, or over a period that ends before it begins, is from somewhere else.
 */
export default defineRule({
  id: 'indicator-period-impossible',
  over: 'indicator',
  messages: {
    reversed: {
      vi: '"{{name}}" có kỳ đo từ {{from}} đến {{to}}: ngày cuối trước ngày đầu.',
      en: '"{{name}}" was measured from {{from}} to {{to}}: the end lies before the beginning.',
    },
    later: {
      vi: '"{{name}}" là số đo được tại {{date}}, sau ngày {{document}} của tài liệu.',
      en: '"{{name}}" was measured on {{date}}, after the document of {{document}}.',
    },
  },
  fix: {
    vi: 'Đối chiếu thời điểm tại {{pointer}} với số liệu gốc; nếu là mục tiêu thì ghi status "target".',
    en: 'Compare the day at {{pointer}} with the original; when it is a goal, set status "target".',
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
