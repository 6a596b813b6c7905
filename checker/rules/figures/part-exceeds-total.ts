import type { BreakdownPart } from '#generated/types';
import { isExact, lowerBound, numberOf, upperBound } from '#model/quantity';
import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';

/**
 * No part is larger than the whole it belongs to.
 */
export default defineRule({
  id: 'part-exceeds-total',
  over: 'breakdown',
  messages: {
    exceeds: {
      vi: 'Phần "{{part}}" là {{value}}, lớn hơn tổng số {{total}}.',
      en: 'The part "{{part}}" is {{value}}, more than the whole of {{total}}.',
    },
  },
  fix: {
    vi: 'Đối chiếu tổng số và phần này với số liệu gốc; sửa số sai trong tài liệu rồi sửa lại tại {{pointer}}.',
    en: 'Compare the whole and this part with the original figures; correct the wrong one in the document and then at {{pointer}}.',
  },
  why: {
    vi: 'Dù số liệu đã làm tròn, phần cũng không thể lớn hơn tổng; hai số đã được đếm vào ngày khác nhau hoặc theo cách khác nhau.',
    en: 'Even rounded figures cannot be right then: a part was counted on another day or by another rule.',
  },
  limits: {
    vi: 'Quy tắc không biết số nào sai và không so được khi tổng số chỉ ghi "hơn" hoặc "ít nhất".',
    en: 'It does not know which figure is wrong and cannot compare with a whole that is only "over" or "at least" a number.',
  },
  check(breakdown) {
    const { total, parts } = breakdown;
    const most = total && upperBound(total);
    if (total === undefined || most === undefined) return notApplicable(at(breakdown));
    if (parts.length > 1 && [total, ...parts.map(({ value }) => value)].every(isExact))
      return notApplicable(at(breakdown));
    const [larger] = parts.filter(({ value }) => (lowerBound(value) ?? 0) > most).sort(byKey);
    if (larger === undefined) return met(at(breakdown, 'total'), ...parts.map((part) => at(part, 'value')));
    const data = { part: larger.label ?? larger.key, value: numberOf(larger.value), total: most };
    return notMet({ messageId: 'exceeds', at: at(larger, 'value'), data }, at(breakdown, 'total'));
  },
});

/** Of several parts one is named, the same one in whatever order they stand. */
const byKey = (one: BreakdownPart, other: BreakdownPart): number => (one.key < other.key ? -1 : 1);
