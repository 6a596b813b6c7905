import { namedActs, nameOfAct, oneOf } from '#model/named-acts';
import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';
import { actsText } from '../shared/date-text.ts';

/**
 * An act has the same date wherever the document names it.
 */
export default defineRule({
  id: 'act-dated-differently',
  over: 'model',
  messages: {
    differs: {
      vi: 'Cùng một văn bản nhưng ghi ngày khác nhau: {{acts}}.',
      en: 'The same act is given different dates: {{acts}}.',
    },
  },
  fix: {
    vi: 'Đối chiếu ngày ban hành với văn bản gốc, thống nhất một ngày trong tài liệu; xong thì chỉ giữ ngày đúng và bỏ ngày ghi tại {{pointer}}.',
    en: 'Compare the date with the act itself and keep one date in the document; then keep the right date and take out what is at {{pointer}}.',
  },
  why: {
    vi: 'Số và ngày cùng xác định một văn bản; có hai ngày thì người đọc có thể tìm nhầm văn bản.',
    en: 'Number and date together identify an act; with two dates a reader may look for the wrong one.',
  },
  limits: {
    vi: 'Quy tắc chỉ biết ngày khác khi mô hình ghi lại (alsoDated), không tra cứu văn bản gốc.',
    en: 'It knows of another date only when the model records it (alsoDated); it does not look the act up.',
  },
  check(document, model) {
    const dated = namedActs(model).filter(
      ({ act: { date, alsoDated } }) => alsoDated !== undefined && alsoDated.length > 0 && date !== undefined,
    );
    const wrong = dated.filter(({ act }) => act.alsoDated?.some((date) => date !== act.date));
    const [first, ...others] = oneOf(wrong, model);
    if (first) {
      const acts = actsText(
        wrong.map(({ act }) => ({ name: nameOfAct(act), dates: [act.date, ...(act.alsoDated ?? [])] })),
      );
      const places = others.map(({ place }) => at(place.on, `${place.path}/alsoDated`));
      const dates = wrong.map(({ place }) => at(place.on, `${place.path}/date`));
      return notMet(
        { messageId: 'differs', at: at(first.place.on, `${first.place.path}/alsoDated`), data: { acts } },
        ...places,
        ...dates,
      );
    }
    return dated.length > 0
      ? met(...dated.flatMap(({ place }) => ['date', 'alsoDated'].map((name) => at(place.on, `${place.path}/${name}`))))
      : notApplicable(at(document, 'document/date'));
  },
});
