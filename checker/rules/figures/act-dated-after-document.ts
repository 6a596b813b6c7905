import { earliestDay } from '#model/dates';
import { namedActs, nameOfAct } from '#model/named-acts';
import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';
import { actsText, dateText } from '../shared/date-text.ts';

/**
 * No act that the document names is younger than the document.
 *
 * **Why** A document cannot rest on what did not exist yet: one of the dates is wrong.
 */
export default defineRule({
  id: 'act-dated-after-document',
  over: 'model',
  messages: {
    later: {
      vi: 'Tài liệu đề ngày {{date}} nhưng viện dẫn văn bản ban hành sau ngày đó: {{acts}}.',
      en: 'The document is dated {{date}} but names acts issued later: {{acts}}.',
    },
  },
  fix: {
    vi: 'Đối chiếu ngày văn bản tại {{pointer}} và ngày của tài liệu tại /document/date rồi sửa ngày sai.',
    en: 'Compare the date at {{pointer}} with /document/date and correct the wrong one.',
  },
  check({ document }, model) {
    const dated = namedActs(model).flatMap(({ act, place }) =>
      act.date === undefined
        ? []
        : [{ name: nameOfAct(act), date: act.date, place: at(place.on, `${place.path}/date`) }],
    );
    const documentDate = at(model.model, 'document/date');
    const later = dated.filter(({ date }) => earliestDay(date) > document.date);
    const [first, ...others] = later;
    if (first) {
      const acts = actsText(later.map(({ name, date }) => ({ name, dates: [date] })));
      const data = { date: dateText(document.date), acts };
      return notMet({ messageId: 'later', at: first.place, data }, documentDate, ...others.map(({ place }) => place));
    }
    if (dated.length === 0) return notApplicable(documentDate);
    return met(documentDate, ...dated.map(({ place }) => place));
  },
});
