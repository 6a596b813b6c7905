import { isExact, numberOf } from '#model/quantity';
import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';

/**
 * What remains is the whole less what is there.
 */
export default defineRule({
  id: 'share-remaining-differs',
  over: 'share',
  messages: {
    differs: {
      vi: 'Số còn lại không khớp: {{of}} − {{have}} = {{computed}}, tài liệu ghi {{remaining}}.',
      en: 'The remainder does not fit: {{of}} − {{have}} = {{computed}}, the document says {{remaining}}.',
    },
  },
  fix: {
    vi: 'Đối chiếu số đạt, tổng số và số còn lại với số liệu gốc; sửa số sai trong tài liệu rồi sửa lại tại {{pointer}}.',
    en: 'Compare what is there, the whole and the remainder with the original figures; correct the wrong one in the document and then at {{pointer}}.',
  },
  why: {
    vi: 'Số còn lại sai làm lệch kế hoạch triển khai: có nơi bị tính hai lần hoặc bị bỏ sót.',
    en: 'A wrong remainder misleads whoever plans the roll-out: somebody is counted twice or forgotten.',
  },
  limits: {
    vi: 'Quy tắc chỉ xét khi mọi số đều chính xác (không kèm "khoảng", "hơn"…) và không biết số nào sai.',
    en: 'It looks only at exact figures (none with "about", "over"…) and does not know which one is wrong.',
  },
  check(share) {
    const { have, of, remaining } = share;
    if (have === undefined || of === undefined || remaining === undefined || ![have, of, remaining].every(isExact))
      return notApplicable(at(share));
    const computed = numberOf(of) - numberOf(have);
    if (computed === numberOf(remaining)) return met(at(share, 'of'), at(share, 'have'), at(share, 'remaining'));
    const data = { of: numberOf(of), have: numberOf(have), computed, remaining: numberOf(remaining) };
    return notMet({ messageId: 'differs', at: at(share), data });
  },
});
