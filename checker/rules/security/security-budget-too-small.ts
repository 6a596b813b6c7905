import { lowerBound, numberOf, upperBound } from '#model/quantity';
import { at, defineRule, met, notMet, notStated } from '../rule.ts';
import { numberParameter } from '../shared/parameters.ts';

/**
 * Information security gets its share of the IT budget.
 */
export default defineRule({
  id: 'security-budget-too-small',
  over: 'budget',
  messages: {
    tooSmall: {
      vi: 'Kinh phí an toàn thông tin của "{{name}}" là {{part}} trên tổng {{total}} (đơn vị: {{unit}}), đạt {{percent}}%; phải đạt ít nhất {{least}}%.',
      en: 'In "{{name}}" security gets {{part}} of {{total}} (unit: {{unit}}), {{percent}}%; at least {{least}}% is asked for.',
    },
    unstated: {
      vi: 'Chưa nêu đủ rõ tổng kinh phí và phần dành cho an toàn thông tin trong "{{name}}".',
      en: 'The total of "{{name}}" and the part for information security are not both stated precisely enough.',
    },
  },
  fix: {
    vi: 'Bố trí thêm kinh phí để phần dành cho an toàn thông tin đạt ít nhất {{least}}% tổng kinh phí, rồi cập nhật phần có khóa (key) là "security" tại {{pointer}}.',
    en: 'Raise the part for information security to at least {{least}}% of the total, then update the part with key "security" at {{pointer}}.',
  },
  state: {
    vi: 'Nêu phần kinh phí dành cho an toàn thông tin tại {{pointer}}, khóa (key) là "security", và tổng kinh phí (total), bằng số chính xác nếu có.',
    en: 'State the part for information security at {{pointer}} with key "security", and the total (total), as exact numbers where there are any.',
  },
  why: {
    vi: 'An toàn thông tin không có kinh phí riêng thường bị cắt giảm trước tiên.',
    en: 'Security without money of its own is what is cut first.',
  },
  limits: {
    vi: 'Quy tắc chỉ thấy khoản có khóa "security" trong từng kế hoạch, dự án, không tìm chi phí an toàn thông tin nằm trong các khoản khác.',
    en: 'The rule sees only the part with key "security" of each plan or project; it does not look for security inside other parts.',
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
    const unit = UNITS[budget.unit];
    const numbers = { part: numberOf(part.value), total: numberOf(total), unit, percent, least };
    return notMet({ messageId: 'tooSmall', at: places[0], data: { ...data, ...numbers } }, places[1]);
  },
});

const UNITS = {
  dong: { vi: 'đồng', en: 'đồng' },
  millionDong: { vi: 'triệu đồng', en: 'million đồng' },
  billionDong: { vi: 'tỷ đồng', en: 'billion đồng' },
};
