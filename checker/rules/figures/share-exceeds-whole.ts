import { lowerBound, upperBound } from '#model/quantity';
import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';

/**
 * A share is never more than the whole.
 *
 * **Why** More than all is impossible: figures of different days or different kinds were put together.
 */
export default defineRule({
  id: 'share-exceeds-whole',
  over: 'share',
  messages: {
    exceeds: {
      vi: 'Số đạt {{have}} lớn hơn tổng số {{of}}.',
      en: '{{have}} is more than the whole of {{of}}.',
    },
    overHundred: {
      vi: 'Tỷ lệ {{percent}}% vượt quá 100%.',
      en: '{{percent}}% is more than 100%.',
    },
  },
  fix: {
    vi: 'Đối chiếu số liệu tại {{pointer}} với số liệu gốc, cùng thời điểm và cùng đối tượng, rồi sửa số sai.',
    en: 'Compare the figures at {{pointer}} with the original ones, of the same day and kind, and correct the wrong one.',
  },
  check(share) {
    const { have, of, percent } = share;
    const [least, most] = [have && lowerBound(have), of && upperBound(of)];
    if (have !== undefined && least !== undefined && of !== undefined && most !== undefined && least > most)
      return notMet({ messageId: 'exceeds', at: at(share), data: { have: least, of: most } });
    const leastPercent = percent && lowerBound(percent);
    if (leastPercent !== undefined && leastPercent > 100)
      return notMet({ messageId: 'overHundred', at: at(share, 'percent'), data: { percent: leastPercent } });
    const comparable = (have !== undefined && of !== undefined) || percent !== undefined;
    return comparable ? met(at(share)) : notApplicable(at(share));
  },
});
