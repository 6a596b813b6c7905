import { measured } from '#model/find';
import { at, defineRule, met, notStated } from '../rule.ts';
import { listParameter, textParameter } from '../shared/parameters.ts';

/**
 * Public services are counted at each grade that the law knows.
 */
export default defineRule({
  id: 'services-not-counted-by-grade',
  over: 'model',
  messages: {
    partsMissing: {
      vi: 'Chỉ tiêu "{{name}}" chưa nêu số dịch vụ công ở các mức: {{missing}}.',
      en: 'Indicator "{{name}}" does not count the services at: {{missing}}.',
    },
    unstated: {
      vi: 'Chưa nêu số dịch vụ công ở từng mức: {{missing}}.',
      en: 'The number of public services at each grade is not stated: {{missing}}.',
    },
  },
  fix: {
    vi: 'Nêu số dịch vụ công ở từng mức tại {{pointer}}: đại lượng (measure) "servicesByGrade" với các phần grade1 đến grade4 (đến 14/8/2022), "servicesByExtent" với các phần full, partial (từ 15/8/2022); mức không có dịch vụ nào thì ghi 0.',
    en: 'State the services at each grade at {{pointer}}: measure servicesByGrade with the parts grade1 to grade4 (until 14 August 2022), servicesByExtent with full and partial (from 15 August 2022); write 0 where there are none.',
  },
  why: {
    vi: 'Tỷ lệ dịch vụ công trực tuyến chỉ kiểm được khi biết số dịch vụ ở từng mức.',
    en: 'A share of online services can be checked only from the number at each grade.',
  },
  limits: {
    vi: 'Chỉ xem có đủ các phần hay không; phép cộng và tỷ lệ do các quy tắc về số liệu kiểm tra.',
    en: 'It sees only whether all parts are there; sums and shares are checked by the rules on figures.',
  },
  check(_, model, context) {
    const isNewer = context.asOf >= textParameter(context, 'newerFrom');
    const measure = isNewer ? 'servicesByExtent' : 'servicesByGrade';
    const keys = listParameter(context, isNewer ? 'newerParts' : 'parts');
    const counted = measured(model, measure)
      .flatMap(({ breakdown, ...one }) => (breakdown === undefined ? [] : [{ ...one, breakdown }]))
      .map(({ name, breakdown: { parts } }) => ({
        name,
        parts: parts.filter(({ key }) => keys.includes(key)),
        missing: keys.filter((key) => parts.every((part) => part.key !== key)),
      }))
      .sort((one, other) => one.missing.length - other.missing.length);
    const [best] = counted;
    const place = at(model.model, 'indicators');
    if (!best) return notStated({ messageId: 'unstated', at: place, data: { missing: keys.join(', ') } });
    if (best.missing.length === 0) return met(...best.parts.map((part) => at(part, 'value')));
    const data = { name: best.name, missing: best.missing.join(', ') };
    return notStated({ messageId: 'partsMissing', at: place, data });
  },
});
