import { formatNumber } from '#text/format-number';
import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';

/**
 * The same figure has the same value wherever the document states it.
 */
export default defineRule({
  id: 'figure-stated-twice-differently',
  over: 'quantity',
  messages: {
    differs: {
      vi: 'Cùng một số liệu nhưng tài liệu ghi {{value}} ở chỗ này và {{others}} ở chỗ khác.',
      en: 'The document states the same figure as {{value}} here and as {{others}} elsewhere.',
    },
  },
  fix: {
    vi: 'Đối chiếu các chỗ nêu số liệu với số liệu gốc, thống nhất một giá trị trong tài liệu; xong thì chỉ giữ giá trị đúng và bỏ số ghi tại {{pointer}}.',
    en: 'Compare the places that state the figure with the original and keep one value in the document; then keep the right value and take out what is at {{pointer}}.',
  },
  why: {
    vi: 'Người trích dẫn tài liệu chọn một giá trị, người đọc sau lại thấy giá trị khác.',
    en: 'Whoever quotes the document picks one of the values, and the next reader finds the other.',
  },
  limits: {
    vi: 'Quy tắc chỉ biết giá trị khác khi mô hình ghi lại (alsoStated), không tự đọc tài liệu.',
    en: 'It knows of another value only when the model records it (alsoStated); it does not read the document.',
  },
  check(quantity) {
    const { value, alsoStated } = quantity;
    if (alsoStated === undefined || alsoStated.length === 0) return notApplicable(at(quantity));
    const others = alsoStated.filter((other) => other !== value);
    if (others.length === 0) return met(at(quantity, 'value'), at(quantity, 'alsoStated'));
    const text = (language: 'vi' | 'en'): string => others.map((other) => formatNumber(other, language)).join('; ');
    const data = { value, others: { vi: text('vi'), en: text('en') } };
    return notMet({ messageId: 'differs', at: at(quantity, 'alsoStated'), data }, at(quantity, 'value'));
  },
});
