import { anyOf, type Bilingual } from '#util/bilingual';
import { at, defineRule, met, notMet, notStated, type RuleContext } from '../rule.ts';
import { listParameter } from '../shared/parameters.ts';
import { outsideLevels } from '../shared/security-level.ts';

/**
 * The body that the law names for a level appraised its dossier.
 */
export default defineRule({
  id: 'level-appraised-by-wrong-unit',
  over: ['application', 'platform', 'facility', 'network'],
  messages: {
    wrong: {
      vi: 'Hồ sơ cấp độ {{level}} của "{{name}}" do {{appraiser}} thẩm định; thẩm quyền thẩm định thuộc {{competent}}.',
      en: 'The level {{level}} dossier of "{{name}}" was appraised by {{appraiser}}; this is for {{competent}} to do.',
    },
    unstated: {
      vi: 'Chưa nêu đơn vị thẩm định hồ sơ cấp độ {{level}} của "{{name}}".',
      en: 'Who appraised the level {{level}} dossier of "{{name}}" is not stated.',
    },
    noLevel: {
      vi: 'Chưa nêu cấp độ của "{{name}}" nên chưa rõ cơ quan nào có thẩm quyền thẩm định hồ sơ.',
      en: 'The level of "{{name}}" is not stated, so which body must appraise its dossier is not known.',
    },
  },
  fix: {
    vi: 'Trình hồ sơ đề xuất cấp độ cho cơ quan có thẩm quyền thẩm định lại, rồi ghi loại đơn vị thẩm định tại {{pointer}} và cập nhật tên đơn vị (by), ngày thẩm định (date).',
    en: 'Submit the level dossier to the competent body for appraisal, then set the kind of body at {{pointer}} and update its name (by) and the date (date).',
  },
  state: {
    vi: 'Nêu cấp độ (level, từ 1 đến 5) và loại đơn vị thẩm định (appraisal.authority): đơn vị chuyên trách của chủ quản (ownerSecurityUnit), bộ (ministry) hoặc đơn vị khác (other); hiện còn thiếu tại {{pointer}}.',
    en: 'State the level (level, 1 to 5) and the kind of body that appraised (appraisal.authority): ownerSecurityUnit, ministry or other; now missing: {{pointer}}.',
  },
  why: {
    vi: 'Thẩm định không đúng thẩm quyền thì quyết định phê duyệt thiếu mất bước kiểm tra mà nó dựa vào.',
    en: 'An appraisal by somebody without that duty leaves the approval without the check it rests on.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào loại đơn vị thẩm định đã nêu, không suy ra từ tên đơn vị.',
    en: 'The rule believes the stated kind of body; it concludes nothing from the body’s name.',
  },
  check(system, model, context) {
    const outside = outsideLevels(model, system, listParameter(context, 'levels'));
    if (outside) return outside;
    const { level = 0, appraisal } = system.security ?? {};
    const data = { name: system.name, level };
    const authority = at(system, 'security/appraisal/authority');
    if (appraisal?.authority === undefined) return notStated({ messageId: 'unstated', at: authority, data });
    if (listParameter(context, 'appraisers').includes(appraisal.authority))
      return met(at(system, 'security/level'), authority);
    const bodies = { appraiser: BODIES[appraisal.authority], competent: competentBodies(context) };
    return notMet({ messageId: 'wrong', at: authority, data: { ...data, ...bodies } }, at(system, 'security/level'));
  },
});

const BODIES = {
  ownerSecurityUnit: {
    vi: 'đơn vị chuyên trách an toàn thông tin của chủ quản hệ thống',
    en: 'the security unit of the owner',
  },
  ministry: { vi: 'bộ quản lý nhà nước về an toàn thông tin', en: 'the ministry in charge of information security' },
  other: { vi: 'đơn vị khác', en: 'another body' },
};

const competentBodies = (context: RuleContext): Bilingual => {
  const competent = listParameter(context, 'appraisers');
  return anyOf(Object.entries(BODIES).flatMap(([key, name]) => (competent.includes(key) ? [name] : [])));
};
