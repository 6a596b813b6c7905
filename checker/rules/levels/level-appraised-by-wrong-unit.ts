import { at, defineRule, met, notMet, notStated } from '../rule.ts';
import { listParameter } from '../shared/parameters.ts';
import { outsideLevels } from '../shared/security-level.ts';

/**
 * The body that the law names for a level appraised its dossier.
 *
 * **Why** An appraisal by somebody without that duty leaves the approval without the check it rests on.
 */
export default defineRule({
  id: 'level-appraised-by-wrong-unit',
  over: ['application', 'platform', 'facility', 'network'],
  messages: {
    wrong: {
      vi: 'Hồ sơ cấp độ {{level}} của "{{name}}" không do cơ quan có thẩm quyền thẩm định.',
      en: 'The level {{level}} dossier of "{{name}}" was not appraised by the competent body.',
    },
    unstated: {
      vi: 'Chưa nêu đơn vị thẩm định hồ sơ cấp độ {{level}} của "{{name}}".',
      en: 'Who appraised the level {{level}} dossier of "{{name}}" is not stated.',
    },
    noLevel: {
      vi: 'Chưa nêu cấp độ của "{{name}}" nên chưa rõ ai thẩm định hồ sơ.',
      en: 'The level of "{{name}}" is not stated, so who must appraise is not known.',
    },
  },
  fix: {
    vi: 'Tại {{pointer}}: đề nghị đúng cơ quan thẩm định, rồi ghi security.appraisal (authority, by, date).',
    en: 'At {{pointer}}: have the dossier appraised by the competent body and state security.appraisal (authority, by, date).',
  },
  check(system, model, context) {
    const outside = outsideLevels(model, system, (level) => listParameter(context, 'levels').includes(String(level)));
    if (outside) return outside;
    const { level = 0, appraisal } = system.security ?? {};
    const data = { name: system.name, level };
    const authority = at(system, 'security/appraisal/authority');
    if (appraisal?.authority === undefined) return notStated({ messageId: 'unstated', at: authority, data });
    if (listParameter(context, 'appraisers').includes(appraisal.authority))
      return met(at(system, 'security/level'), authority);
    return notMet({ messageId: 'wrong', at: authority, data }, at(system, 'security/level'));
  },
});
