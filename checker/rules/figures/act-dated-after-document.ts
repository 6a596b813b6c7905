import { earliestDay } from '#model/dates';
import { type NamedAct, namedActs, nameOfAct, oneOf } from '#model/named-acts';
import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';
import { actsText, dateText } from '../shared/date-text.ts';

/**
 * No act that the document names is younger than the document.
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
    vi: 'Đối chiếu ngày của văn bản với bản gốc và với ngày của tài liệu; sửa ngày sai trong tài liệu rồi sửa lại tại {{pointer}} hoặc /document/date.',
    en: 'Compare the date with the act itself and with the date of the document; correct the wrong one in the document and then at {{pointer}} or /document/date.',
  },
  why: {
    vi: 'Tài liệu không thể dựa vào văn bản chưa có: một trong hai ngày bị ghi sai.',
    en: 'A document cannot rest on what did not exist yet: one of the dates is wrong.',
  },
  limits: {
    vi: 'Quy tắc chỉ so các ngày được nêu trong mô hình, không tra cứu văn bản.',
    en: 'It compares the dates stated in the model; it does not look acts up.',
  },
  check({ document }, model) {
    const dated = namedActs(model).filter(({ act }) => act.date !== undefined);
    const documentDate = at(model.model, 'document/date');
    const later = dated.filter(({ act: { date = '' } }) => earliestDay(date) > document.date);
    const [first, ...others] = oneOf(later, model);
    if (first) {
      const acts = actsText(later.map(({ act }) => ({ name: nameOfAct(act), dates: [act.date] })));
      const data = { date: dateText(document.date), acts };
      return notMet({ messageId: 'later', at: dateOf(first), data }, documentDate, ...others.map(dateOf));
    }
    if (dated.length === 0) return notApplicable(documentDate);
    return met(documentDate, ...dated.map(dateOf));
  },
});

const dateOf = ({ place: { on, path } }: NamedAct) => at(on, `${path}/date`);
