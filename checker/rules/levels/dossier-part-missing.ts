import { at, defineRule, met, notStated } from '../rule.ts';
import { listParameter, numberParameter } from '../shared/parameters.ts';
import { outsideLevels } from '../shared/security-level.ts';

/**
 * The level dossier of a system has all parts the law lists.
 */
export default defineRule({
  id: 'dossier-part-missing',
  over: ['application', 'platform', 'facility', 'network'],
  messages: {
    missing: {
      vi: 'Hồ sơ đề xuất cấp độ của "{{name}}" chưa nêu phần "{{part}}".',
      en: 'The level dossier of "{{name}}" does not state the part "{{part}}".',
    },
    unstated: {
      vi: 'Chưa nêu hồ sơ đề xuất cấp độ của "{{name}}" gồm những phần nào.',
      en: 'Which parts the level dossier of "{{name}}" holds is not stated.',
    },
    noLevel: {
      vi: 'Chưa nêu cấp độ của "{{name}}" nên chưa xét được hồ sơ đề xuất cấp độ.',
      en: 'The level of "{{name}}" is not stated, so its dossier cannot be judged.',
    },
  },
  fix: {
    vi: 'Nêu cấp độ (level, từ 1 đến 5) và các phần đã có trong hồ sơ đề xuất cấp độ (dossier.parts): mô tả hệ thống (systemDescription), tài liệu thiết kế (design), thuyết minh đề xuất cấp độ (levelExplanation), thuyết minh phương án bảo đảm an toàn (protectionPlan), ý kiến của đơn vị chuyên trách (unitOpinion); hồ sơ chưa có phần nào thì bổ sung phần đó trước; hiện còn thiếu tại {{pointer}}.',
    en: 'State the level (level, 1 to 5) and the parts that the level dossier holds (dossier.parts): systemDescription, design, levelExplanation, protectionPlan, unitOpinion; what the dossier lacks is added to it first; now missing: {{pointer}}.',
  },
  why: {
    vi: 'Thiếu mô tả, thiết kế, thuyết minh hoặc phương án thì không ai đánh giá được cấp độ có phù hợp hay không.',
    en: 'Without description, design, explanation and plan nobody can judge whether the level fits.',
  },
  limits: {
    vi: 'Quy tắc chỉ xem hồ sơ có những phần nào, không đọc nội dung từng phần; phần không được nêu chưa bị coi là thiếu.',
    en: 'The rule sees which parts there are and does not read them; a part that is not stated is not taken as missing.',
  },
  check(system, model, context) {
    const outside = outsideLevels(model, system, numberParameter(context, 'fromLevel', 1));
    if (outside) return outside;
    const place = at(system, 'security/dossier/parts');
    const parts: readonly string[] | undefined = system.security?.dossier?.parts;
    if (parts === undefined) return notStated({ messageId: 'unstated', at: place, data: { name: system.name } });
    const missing = listParameter(context, 'parts').find((part) => !parts.includes(part));
    if (missing === undefined) return met(at(system, 'security/level'), place);
    const part = PARTS[missing] ?? missing;
    return notStated({ messageId: 'missing', at: place, data: { name: system.name, part } });
  },
});

const PARTS: Readonly<Record<string, { vi: string; en: string }>> = {
  systemDescription: { vi: 'mô tả hệ thống', en: 'description of the system' },
  design: { vi: 'tài liệu thiết kế', en: 'design document' },
  levelExplanation: { vi: 'thuyết minh đề xuất cấp độ', en: 'explanation of the level' },
  protectionPlan: { vi: 'thuyết minh phương án bảo đảm an toàn', en: 'explanation of the protection plan' },
  unitOpinion: { vi: 'ý kiến của đơn vị chuyên trách an toàn thông tin', en: 'opinion of the security unit' },
};
