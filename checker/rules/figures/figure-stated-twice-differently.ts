import { formatNumber } from '#text/format-number';
import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';

/**
 * The same figure has the same value wherever the document states it.
 *
 * **Why** Whoever quotes the document picks one of the values, and the next reader finds the other.
 */
export default defineRule({
  id: 'figure-stated-twice-differently',
  over: 'quantity',
  messages: {
    differs: {
      vi: 'Cùng một số liệu nhưng văn bản ghi {{value}} ở chỗ này, {{others}} ở chỗ khác.',
      en: 'The document states the same figure as {{value}} here and as {{others}} elsewhere.',
    },
  },
  fix: {
    vi: 'Đối chiếu các chỗ nêu số liệu tại {{pointer}} với số liệu gốc rồi thống nhất một giá trị.',
    en: 'Compare the places that state the figure at {{pointer}} with the original and keep one value.',
  },
  check(quantity) {
    const { value, alsoStated } = quantity;
    if (alsoStated === undefined || alsoStated.length === 0) return notApplicable(at(quantity));
    const others = alsoStated.filter((other) => other !== value);
    if (others.length === 0) return met(at(quantity));
    const text = (language: 'vi' | 'en'): string => others.map((other) => formatNumber(other, language)).join('; ');
    const data = { value, others: { vi: text('vi'), en: text('en') } };
    return notMet({ messageId: 'differs', at: at(quantity, 'alsoStated'), data }, at(quantity, 'value'));
  },
});
