import { lowerBound, upperBound } from '#model/quantity';
import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';

/**
 * A share is never more than the whole.
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
    vi: 'Đối chiếu với số liệu gốc của cùng thời điểm, cùng đối tượng; sửa số sai trong tài liệu rồi sửa lại tại {{pointer}}.',
    en: 'Compare with the original figures of the same day and kind; correct the wrong one in the document and then at {{pointer}}.',
  },
  why: {
    vi: 'Không thể đạt nhiều hơn tổng số: số liệu của hai thời điểm hoặc hai đối tượng đã bị ghép với nhau.',
    en: 'More than all is impossible: figures of different days or different kinds were put together.',
  },
  limits: {
    vi: 'Quy tắc không biết số nào sai và không so được khi các số chỉ ghi gần đúng.',
    en: 'It does not know which figure is wrong and cannot compare figures that are only rough.',
  },
  check(share) {
    const { have, of, percent } = share;
    const [least, most] = [have && lowerBound(have), of && upperBound(of)];
    if (have !== undefined && least !== undefined && of !== undefined && most !== undefined && least > most)
      return notMet({ messageId: 'exceeds', at: at(share), data: { have: least, of: most } });
    const leastPercent = percent && lowerBound(percent);
    if (leastPercent !== undefined && leastPercent > 100)
      return notMet({ messageId: 'overHundred', at: at(share, 'percent'), data: { percent: leastPercent } });
    if (have !== undefined && of !== undefined) return met(at(share, 'have'), at(share, 'of'));
    return percent === undefined ? notApplicable(at(share)) : met(at(share, 'percent'));
  },
});
