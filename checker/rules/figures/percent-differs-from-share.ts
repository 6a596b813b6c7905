import type { Quantity } from '#generated/types';
import { isExact, numberOf, qualifierOf } from '#model/quantity';
import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';

/**
 * A stated percentage agrees with the numbers it comes from.
 */
export default defineRule({
  id: 'percent-differs-from-share',
  over: 'share',
  messages: {
    differs: {
      vi: 'Tỷ lệ không khớp với số đạt và tổng số: {{have}}/{{of}} = {{computed}}%, tài liệu ghi {{percent}}%.',
      en: 'The percentage does not fit the numbers: {{have}}/{{of}} = {{computed}}%, the document says {{percent}}%.',
    },
    qualified: {
      vi: 'Tỷ lệ không khớp với số đạt và tổng số: {{have}}/{{of}} = {{computed}}%, tài liệu ghi "{{qualifier}} {{percent}}%".',
      en: 'The percentage does not fit the numbers: {{have}}/{{of}} = {{computed}}%, the document says "{{qualifier}} {{percent}}%".',
    },
  },
  fix: {
    vi: 'Tính lại tỷ lệ từ số liệu gốc; sửa số sai trong tài liệu rồi sửa lại tại {{pointer}}.',
    en: 'Calculate the percentage again from the original figures; correct the wrong figure in the document and then at {{pointer}}.',
  },
  why: {
    vi: 'Về sau người ta trích tỷ lệ; báo cáo đã ký thì không ai tính lại.',
    en: 'Percentages are what is quoted later; nobody recalculates them once the report is signed.',
  },
  limits: {
    vi: 'Quy tắc chỉ xét khi số đạt và tổng số đều chính xác, chấp nhận cả làm tròn lẫn bỏ bớt chữ số, và không biết số nào sai.',
    en: 'It looks only at exact numbers, accepts rounding and cutting off, and does not know which figure is wrong.',
  },
  check(share) {
    const { have, of, percent } = share;
    if (have === undefined || of === undefined || percent === undefined || !isExact(have) || !isExact(of))
      return notApplicable(at(share));
    if (numberOf(of) === 0) return notApplicable(at(share));
    const computed = (100 * numberOf(have)) / numberOf(of);
    if (fits(computed, percent)) return met(at(share, 'have'), at(share, 'of'), at(share, 'percent'));
    const data = { have: numberOf(have), of: numberOf(of), computed, percent: numberOf(percent) };
    if (isExact(percent)) return notMet({ messageId: 'differs', at: at(share), data });
    const qualifier = QUALIFIERS[qualifierOf(percent)];
    return notMet({ messageId: 'qualified', at: at(share), data: { ...data, qualifier } });
  },
});

/** Rounded to the decimals the text gives, or cut off after them: both are common. "About" allows a tenth either way. */
function fits(computed: number, percent: Quantity): boolean {
  const stated = numberOf(percent);
  const unit = 10 ** -(String(stated).split('.')[1] ?? '').length;
  const close = computed >= stated - unit / 2 - 1e-9 && computed < stated + unit - 1e-9;
  switch (qualifierOf(percent)) {
    case 'exactly':
      return close;
    case 'about':
      return Math.abs(computed - stated) <= Math.max(unit, stated / 10);
    case 'over':
    case 'atLeast':
      return computed > stated || close;
    case 'under':
    case 'atMost':
      return computed < stated || close;
  }
}

const QUALIFIERS = {
  exactly: { vi: 'đúng', en: 'exactly' },
  about: { vi: 'khoảng', en: 'about' },
  over: { vi: 'hơn', en: 'over' },
  atLeast: { vi: 'ít nhất', en: 'at least' },
  under: { vi: 'dưới', en: 'under' },
  atMost: { vi: 'nhiều nhất', en: 'at most' },
};
