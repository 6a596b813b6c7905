import type { Quantity } from '#generated/types';
import { isExact, numberOf, qualifierOf } from '#model/quantity';
import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';

/**
 * A stated percentage agrees with the numbers it comes from.
 *
 * **Why** Percentages are what is quoted later; nobody recalculates them once the report is signed.
 */
export default defineRule({
  id: 'percent-differs-from-share',
  over: 'share',
  messages: {
    differs: {
      vi: '{{have}}/{{of}} = {{computed}}%, văn bản ghi {{percent}}%.',
      en: '{{have}}/{{of}} = {{computed}}%, the document says {{percent}}%.',
    },
    qualified: {
      vi: '{{have}}/{{of}} = {{computed}}%, không khớp "{{qualifier}} {{percent}}%" mà văn bản ghi.',
      en: '{{have}}/{{of}} = {{computed}}%, which does not fit the stated "{{qualifier}} {{percent}}%".',
    },
  },
  fix: {
    vi: 'Tính lại tỷ lệ tại {{pointer}} từ số liệu gốc rồi sửa số sai.',
    en: 'Calculate the percentage at {{pointer}} again from the original figures and correct the wrong one.',
  },
  check(share) {
    const { have, of, percent } = share;
    if (have === undefined || of === undefined || percent === undefined || !isExact(have) || !isExact(of))
      return notApplicable(at(share));
    if (numberOf(of) === 0) return notApplicable(at(share));
    const computed = (100 * numberOf(have)) / numberOf(of);
    if (fits(computed, percent)) return met(at(share));
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
