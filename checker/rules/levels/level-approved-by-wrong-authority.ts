import { anyOf, type Bilingual } from '#util/bilingual';
import { at, defineRule, met, notMet, notStated } from '../rule.ts';
import { listParameter } from '../shared/parameters.ts';
import { outsideLevels } from '../shared/security-level.ts';

/**
 * The authority that the law names for a level approved it.
 */
export default defineRule({
  id: 'level-approved-by-wrong-authority',
  over: ['application', 'platform', 'facility', 'network'],
  messages: {
    wrong: {
      vi: 'Cấp độ {{level}} của "{{name}}" do {{approver}} phê duyệt; thẩm quyền phê duyệt thuộc {{competent}}.',
      en: 'Level {{level}} of "{{name}}" was approved by {{approver}}; this is for {{competent}} to do.',
    },
    unstated: {
      vi: 'Chưa nêu cơ quan, người phê duyệt cấp độ {{level}} của "{{name}}".',
      en: 'Who approved level {{level}} of "{{name}}" is not stated.',
    },
    noLevel: {
      vi: 'Chưa nêu cấp độ của "{{name}}" nên chưa rõ thẩm quyền phê duyệt.',
      en: 'The level of "{{name}}" is not stated, so the competent authority is not known.',
    },
  },
  fix: {
    vi: 'Trình cơ quan, người có thẩm quyền phê duyệt lại cấp độ, rồi ghi loại thẩm quyền tại {{pointer}} và cập nhật người phê duyệt (by), quyết định (decision).',
    en: 'Have the level approved by the competent authority, then set the kind of authority at {{pointer}} and update who approved (by) and the decision (decision).',
  },
  state: {
    vi: 'Nêu cấp độ (level, từ 1 đến 5) và loại thẩm quyền phê duyệt (approval.authority): đơn vị chuyên trách (ownerSecurityUnit), chủ quản (owner), người được ủy quyền (delegate), Thủ tướng Chính phủ (primeMinister) hoặc thẩm quyền khác (other); hiện còn thiếu tại {{pointer}}.',
    en: 'State the level (level, 1 to 5) and the kind of authority that approved (approval.authority): ownerSecurityUnit, owner, delegate, primeMinister or other; now missing: {{pointer}}.',
  },
  why: {
    vi: 'Chỉ cấp có thẩm quyền mới chịu trách nhiệm được về kinh phí và nhân lực mà cấp độ đòi hỏi.',
    en: 'Only the competent authority can answer for the money and people that the level calls for.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào loại thẩm quyền đã nêu; khi chủ quản có thẩm quyền phê duyệt, số hiệu có ký hiệu QĐ-UBND được coi là quyết định của chủ quản mà không xem là của cấp nào.',
    en: 'The rule believes the stated kind of authority; where the owner may approve, a number with QĐ-UBND counts as a decision of the owner, of whatever People’s Committee.',
  },
  check(system, model, context) {
    const outside = outsideLevels(model, system, listParameter(context, 'levels'));
    if (outside) return outside;
    const { level = 0, approval } = system.security ?? {};
    const data = { name: system.name, level };
    const levelPlace = at(system, 'security/level');
    const approvers = listParameter(context, 'approvers');
    if (approvers.includes('owner') && approval?.decision?.number?.normalize('NFC').includes('QĐ-UBND'))
      return met(levelPlace, at(system, 'security/approval/decision/number'));
    const authority = at(system, 'security/approval/authority');
    if (approval?.authority === undefined) return notStated({ messageId: 'unstated', at: authority, data });
    if (approvers.includes(approval.authority)) return met(levelPlace, authority);
    const named = { approver: AUTHORITIES[approval.authority], competent: allowed(approvers) };
    return notMet({ messageId: 'wrong', at: authority, data: { ...data, ...named } }, levelPlace);
  },
});

const AUTHORITIES = {
  ownerSecurityUnit: {
    vi: 'đơn vị chuyên trách an toàn thông tin của chủ quản hệ thống',
    en: 'the security unit of the owner',
  },
  owner: { vi: 'chủ quản hệ thống', en: 'the owner of the system' },
  delegate: { vi: 'người được chủ quản ủy quyền', en: 'a delegate of the owner' },
  primeMinister: { vi: 'Thủ tướng Chính phủ', en: 'the Prime Minister' },
  other: { vi: 'cơ quan, người khác', en: 'another authority' },
};

const allowed = (approvers: readonly string[]): Bilingual =>
  anyOf(Object.entries(AUTHORITIES).flatMap(([key, name]) => (approvers.includes(key) ? [name] : [])));
