import { isExact, numberOf } from '#model/quantity';
import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';
import { sumOf, sumText } from '../shared/sum.ts';

/**
 * A share of online services counts all of grades 3 and 4.
 *
 * **Why** A smaller base makes the share look better than it is.
 */
export default defineRule({
  id: 'online-services-base-differs',
  over: 'indicator',
  messages: {
    differs: {
      vi: '"{{name}}" tính trên {{of}} dịch vụ, trong khi mức độ 3 và 4 có {{sum}} = {{computed}}.',
      en: '"{{name}}" counts {{of}} services, while grades 3 and 4 have {{sum}} = {{computed}}.',
    },
  },
  fix: {
    vi: 'Đối chiếu tổng số tại {{pointer}} với số dịch vụ mức độ 3 và 4 cùng thời điểm rồi sửa số sai.',
    en: 'Compare the whole at {{pointer}} with the services of grades 3 and 4 on the same day and correct the wrong one.',
  },
  check(indicator, model) {
    const of = indicator.share?.of;
    const grades = model
      .subjects('indicator')
      .filter(({ id, measure }) => measure === 'servicesByGrade' && indicator.sameAs?.includes(id))
      .map((counted) => ({ counted, parts: counted.breakdown?.parts.filter(({ key }) => HIGH.includes(key)) ?? [] }))
      .find(({ parts }) => parts.length === HIGH.length && parts.every(({ value }) => isExact(value)));
    if (of === undefined || !isExact(of) || grades === undefined) return notApplicable(at(indicator));
    const computed = sumOf(grades.parts);
    const places = [at(indicator, 'share/of'), at(grades.counted, 'breakdown/parts'), at(indicator, 'sameAs')] as const;
    if (computed === numberOf(of)) return met(...places);
    const data = { name: indicator.name, of: numberOf(of), sum: sumText(grades.parts), computed };
    return notMet({ messageId: 'differs', at: places[0], data }, places[1], places[2]);
  },
});

const HIGH: readonly string[] = ['grade3', 'grade4'];
