import { isExact, numberOf } from '#model/quantity';
import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';
import { sumOf, sumText } from '../shared/sum.ts';

/**
 * A share of online services counts all of grades 3 and 4.
 */
export default defineRule({
  id: 'online-services-base-differs',
  over: 'indicator',
  messages: {
    differs: {
      vi: 'Chỉ tiêu "{{name}}" tính trên {{of}} dịch vụ, khác với số dịch vụ mức độ 3 và 4: {{sum}} = {{computed}}.',
      en: 'Indicator "{{name}}" counts {{of}} services, not all those of grades 3 and 4: {{sum}} = {{computed}}.',
    },
  },
  fix: {
    vi: 'Đối chiếu tổng số với số dịch vụ mức độ 3 và 4 cùng thời điểm; sửa số sai trong tài liệu rồi sửa lại tại {{pointer}} hoặc ở chỉ tiêu theo mức độ.',
    en: 'Compare the whole with the services of grades 3 and 4 on the same day; correct the wrong one in the document and then at {{pointer}} or at the indicator by grade.',
  },
  why: {
    vi: 'Tính trên tổng số nhỏ hơn làm tỷ lệ đẹp hơn thực tế.',
    en: 'A smaller base makes the share look better than it is.',
  },
  limits: {
    vi: 'Quy tắc chỉ xét khi hai chỉ tiêu được liên kết (sameAs) và mọi số đều chính xác.',
    en: 'It looks only at indicators that are linked (sameAs) and at exact figures.',
  },
  check(indicator, model) {
    const of = indicator.share?.of;
    if (of === undefined || !isExact(of) || indicator.sameAs === undefined) return notApplicable(at(indicator));
    const grades = model
      .subjects('indicator')
      .filter(({ id, measure }) => measure === 'servicesByGrade' && indicator.sameAs?.includes(id))
      .map((counted) => ({ counted, parts: counted.breakdown?.parts.filter(({ key }) => HIGH.includes(key)) ?? [] }))
      .find(({ parts }) => parts.length === HIGH.length && parts.every(({ value }) => isExact(value)));
    if (grades === undefined) return notApplicable(at(indicator));
    const computed = sumOf(grades.parts);
    const places = [at(indicator, 'share/of'), at(grades.counted, 'breakdown/parts'), at(indicator, 'sameAs')] as const;
    if (computed === numberOf(of)) return met(...places);
    const data = { name: indicator.name, of: numberOf(of), sum: sumText(grades.parts), computed };
    return notMet({ messageId: 'differs', at: places[0], data }, places[1], places[2]);
  },
});

const HIGH: readonly string[] = ['grade3', 'grade4'];
