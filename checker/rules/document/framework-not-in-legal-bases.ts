import { holdsPhrase, namesAct } from '#model/acts';
import { at, defineRule, met, notStated } from '../rule.ts';
import { listParameter } from '../shared/parameters.ts';

/**
 * The legal bases name the national architecture framework.
 *
 * **Why** The legal bases tell which framework the architecture answers to; a reader cannot guess it from the content.
 */
export default defineRule({
  id: 'framework-not-in-legal-bases',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Các căn cứ đã khai chưa có văn bản ban hành khung kiến trúc quốc gia ({{number}}).',
      en: 'The legal bases listed do not name the act of the national framework ({{number}}).',
    },
  },
  fix: {
    vi: 'Bổ sung văn bản ban hành khung tại /document/legalBases, ghi đúng số, ngày và trích yếu.',
    en: 'Add the act of the framework with number, date and subject at /document/legalBases.',
  },
  check(_, model, context) {
    const { document } = model.model;
    const numbers = listParameter(context, 'numbers');
    const phrases = listParameter(context, 'titlePhrases');
    const bases = (document.legalBases ?? []).entries();
    for (const [position, { number, title }] of bases) {
      const place = `legalBases/${position}`;
      if (number !== undefined && numbers.some((wanted) => namesAct(number, wanted)))
        return met(at(document, `${place}/number`));
      if (title !== undefined && phrases.every((phrase) => holdsPhrase(title, phrase)))
        return met(at(document, `${place}/title`));
    }
    return notStated({ messageId: 'unstated', at: at(document, 'legalBases'), data: { number: numbers[0] ?? '' } });
  },
});
