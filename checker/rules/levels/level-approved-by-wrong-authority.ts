import { at, defineRule, met, notMet, notStated } from '../rule.ts';
import { listParameter } from '../shared/parameters.ts';
import { outsideLevels } from '../shared/security-level.ts';

/**
 * The authority that the law names for a level approved it.
 *
 * **Why** Only that authority can answer for the money and people that the level calls for.
 */
export default defineRule({
  id: 'level-approved-by-wrong-authority',
  over: ['application', 'platform', 'facility', 'network'],
  messages: {
    wrong: {
      vi: 'Cấp độ {{level}} của "{{name}}" không được phê duyệt đúng thẩm quyền.',
      en: 'Level {{level}} of "{{name}}" was not approved by the competent authority.',
    },
    unstated: {
      vi: 'Chưa nêu ai phê duyệt cấp độ {{level}} của "{{name}}".',
      en: 'Who approved level {{level}} of "{{name}}" is not stated.',
    },
    noLevel: {
      vi: 'Chưa nêu cấp độ của "{{name}}" nên chưa rõ ai có thẩm quyền phê duyệt.',
      en: 'The level of "{{name}}" is not stated, so the competent authority is not known.',
    },
  },
  fix: {
    vi: 'Tại {{pointer}}: trình đúng cấp phê duyệt cấp độ, rồi ghi security.approval (authority, by, decision).',
    en: 'At {{pointer}}: have the level approved by the competent authority and state security.approval (authority, by, decision).',
  },
  check(system, model, context) {
    const outside = outsideLevels(model, system, (level) => listParameter(context, 'levels').includes(String(level)));
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
    return notMet({ messageId: 'wrong', at: authority, data }, levelPlace);
  },
});
