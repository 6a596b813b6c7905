import { isExact, numberOf } from '#model/quantity';
import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';

/**
 * What remains is the whole less what is there.
 *
 * **Why** A wrong remainder misleads whoever plans the roll-out: somebody is counted twice or forgotten.
 */
export default defineRule({
  id: 'share-remaining-differs',
  over: 'share',
  messages: {
    differs: {
      vi: '{{of}} − {{have}} = {{computed}}, văn bản ghi còn lại {{remaining}}.',
      en: '{{of}} − {{have}} = {{computed}}, the document says that {{remaining}} remain.',
    },
  },
  fix: {
    vi: 'Đối chiếu số đã có, tổng số và số còn lại tại {{pointer}} với số liệu gốc rồi sửa số sai.',
    en: 'Compare what is there, the whole and the remainder at {{pointer}} with the original figures and correct the wrong one.',
  },
  check(share) {
    const { have, of, remaining } = share;
    if (have === undefined || of === undefined || remaining === undefined || ![have, of, remaining].every(isExact))
      return notApplicable(at(share));
    const computed = numberOf(of) - numberOf(have);
    if (computed === numberOf(remaining)) return met(at(share));
    const data = { of: numberOf(of), have: numberOf(have), computed, remaining: numberOf(remaining) };
    return notMet({ messageId: 'differs', at: at(share), data });
  },
});
