import { holdsPhrase, namesAct } from '#model/acts';
import { at, defineRule, met, notStated } from '../rule.ts';
import { listParameter } from '../shared/parameters.ts';

/**
 * The legal bases name the national architecture framework.
 */
export default defineRule({
  id: 'framework-not-in-legal-bases',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Trong các căn cứ đã nêu chưa có văn bản ban hành Khung Kiến trúc Chính phủ điện tử Việt Nam ({{number}}).',
      en: 'The legal bases stated do not hold the act that issues the national framework ({{number}}).',
    },
  },
  fix: {
    vi: 'Thêm văn bản ban hành khung vào phần căn cứ (legalBases) tại /document/legalBases, ghi đúng số, ký hiệu, ngày ban hành và trích yếu.',
    en: 'Add the act that issues the framework, with number, date and subject, to the legal bases (legalBases) at /document/legalBases.',
  },
  why: {
    vi: 'Phần căn cứ cho biết kiến trúc phải đáp ứng khung nào; người đọc không thể tự suy ra điều đó từ nội dung.',
    en: 'The legal bases tell which framework the architecture answers to; a reader cannot guess it from the content.',
  },
  limits: {
    vi: 'Quy tắc nhận ra văn bản qua số, ký hiệu hoặc trích yếu; văn bản ghi theo cách khác thì không nhận ra.',
    en: 'It knows the act by its number or subject; one written in another way is not recognised.',
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
