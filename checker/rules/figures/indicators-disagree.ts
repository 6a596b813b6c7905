import type { Indicator, Quantity } from '#generated/types';
import { rivalsOf, SAME_FIGURE } from '#model/find';
import { isExact, numberOf } from '#model/quantity';
import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';

/**
 * Two indicators for the same figure give the same value.
 */
export default defineRule({
  id: 'indicators-disagree',
  over: 'indicator',
  messages: {
    differs: {
      vi: 'Chỉ tiêu "{{name}}" ghi {{value}}, trong khi "{{other}}" ghi {{otherValue}} cho cùng một số liệu.',
      en: 'Indicator "{{name}}" states {{value}}, while "{{other}}" states {{otherValue}} for the same figure.',
    },
  },
  fix: {
    vi: 'Đối chiếu hai chỉ tiêu với số liệu gốc; sửa số sai trong tài liệu rồi sửa lại tại {{pointer}} hoặc ở chỉ tiêu kia; nếu là hai số liệu khác nhau thì nêu rõ phạm vi, thời điểm và bỏ liên kết cùng số liệu (sameAs).',
    en: 'Compare the two indicators with the original; correct the wrong one in the document and then at {{pointer}} or at the other indicator; when they are two different figures, state scope and day and take out the link (sameAs).',
  },
  why: {
    vi: 'Số liệu mỗi nơi ghi một khác thì không dùng để đánh giá tiến độ được.',
    en: 'A figure that depends on the page it is read from cannot be used to judge progress.',
  },
  limits: {
    vi: 'Quy tắc chỉ so hai chỉ tiêu được liên kết (sameAs) hoặc cùng tên, đại lượng, cấp, thời điểm, và chỉ so các số chính xác.',
    en: 'It compares only indicators that are linked (sameAs) or have the same name, measure, level and day, and only exact figures.',
  },
  check(indicator, model) {
    const rivals = rivalsOf(model, indicator);
    if (rivals.length === 0) return notApplicable(at(indicator));
    const pairs = rivals.flatMap((other) => comparable(indicator, other).map((pair) => ({ other, ...pair })));
    const wrong = pairs.find(({ own, others }) => own !== others);
    const [first] = pairs;
    if (wrong) {
      const data = { name: indicator.name, value: wrong.own, other: wrong.other.name, otherValue: wrong.others };
      return notMet(
        { messageId: 'differs', at: at(indicator, wrong.path), data },
        at(wrong.other, wrong.otherPath),
        ...linkPlaces(indicator, wrong.other),
      );
    }
    if (!first) return notApplicable(at(indicator));
    const { path, other, otherPath } = first;
    return met(at(indicator, path), at(other, otherPath), ...linkPlaces(indicator, other));
  },
});

/** Where the model says that two indicators give the same figure. */
const linkPlaces = (one: Indicator, other: Indicator) => {
  if (one.sameAs?.includes(other.id)) return [at(one, 'sameAs')];
  if (other.sameAs?.includes(one.id)) return [at(other, 'sameAs')];
  return [one, other].flatMap((figure) =>
    SAME_FIGURE.filter((property) => figure[property] !== undefined).map((property) => at(figure, property)),
  );
};

const figuresOf = ({
  quantity,
  share,
  breakdown,
}: Indicator): readonly (readonly [string, string, Quantity | undefined])[] => [
  ['number', 'quantity', quantity],
  ['number', 'breakdown/total', breakdown?.total],
  ['have', 'share/have', share?.have],
  ['of', 'share/of', share?.of],
  ['percent', 'share/percent', share?.percent],
];

const comparable = (one: Indicator, other: Indicator) =>
  figuresOf(one).flatMap(([kind, path, quantity]) =>
    figuresOf(other).flatMap(([otherKind, otherPath, otherQuantity]) =>
      kind === otherKind && quantity && otherQuantity && isExact(quantity) && isExact(otherQuantity)
        ? [{ path, otherPath, own: numberOf(quantity), others: numberOf(otherQuantity) }]
        : [],
    ),
  );
