import { lowerBound, numberOf, upperBound } from '#model/quantity';
import { at, defineRule, met, notMet, notStated } from '../rule.ts';
import { numberParameter } from '../shared/parameters.ts';

/**
 * Information security gets its share of the IT budget.
 *
 * **Why** Security without money of its own is what is cut first.
 */
export default defineRule({
  id: 'security-budget-too-small',
  over: 'budget',
  messages: {
    tooSmall: {
      vi: 'Kinh phí an toàn thông tin của "{{name}}" là {{part}}/{{total}} ({{percent}}%), thấp hơn {{least}}%.',
      en: 'Security gets {{part}} of {{total}} ({{percent}}%) in "{{name}}", less than {{least}}%.',
    },
    unstated: {
      vi: 'Chưa nêu phần kinh phí dành cho an toàn thông tin trong "{{name}}".',
      en: 'How much of "{{name}}" goes to information security is not stated.',
    },
  },
  fix: {
    vi: 'Ghi phần "security" và tổng kinh phí tại {{pointer}}; bố trí thêm nếu chưa đủ tỷ lệ.',
    en: 'State the part "security" and the total at {{pointer}}; raise it when the share is too small.',
  },
  check(budget, _, context) {
    const { parts, total } = budget.amounts;
    const part = parts.find(({ key }) => key === 'security');
    const places = [at(budget, 'amounts/parts'), at(budget, 'amounts/total')] as const;
    const data = { name: budget.name };
    if (part === undefined || total === undefined || numberOf(total) === 0)
      return notStated({ messageId: 'unstated', at: places[0], data });
    const least = numberParameter(context, 'percent', 10);
    const [low, high] = [lowerBound(part.value), upperBound(part.value)];
    const [lowTotal, highTotal] = [lowerBound(total), upperBound(total)];
    if (low !== undefined && highTotal !== undefined && low * 100 >= highTotal * least) return met(...places);
    if (high === undefined || lowTotal === undefined || high * 100 >= lowTotal * least)
      return notStated({ messageId: 'unstated', at: places[0], data });
    const percent = (100 * numberOf(part.value)) / numberOf(total);
    const numbers = { part: numberOf(part.value), total: numberOf(total), percent, least };
    return notMet({ messageId: 'tooSmall', at: places[0], data: { ...data, ...numbers } }, places[1]);
  },
});
