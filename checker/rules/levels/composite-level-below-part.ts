import type { ModelIndex } from '#model/model-index';
import { levelOf, type System } from '#model/security-level';
import { inIdOrder } from '#util/id-order';
import { at, defineRule, met, notApplicable, notMet, notStated } from '../rule.ts';

/**
 * A composite system has at least the highest level of its parts.
 */
export default defineRule({
  id: 'composite-level-below-part',
  over: ['application', 'platform'],
  messages: {
    tooLow: {
      vi: '"{{name}}" ghi cấp độ {{level}}, thấp hơn cấp độ {{partLevel}} của thành phần "{{part}}".',
      en: '"{{name}}" has level {{level}}, below level {{partLevel}} of its part "{{part}}".',
    },
    noLevel: {
      vi: 'Chưa nêu cấp độ của "{{part}}" nên chưa so sánh được "{{name}}" với các hệ thống thành phần.',
      en: 'The level of "{{part}}" is not stated, so "{{name}}" cannot be compared with its parts.',
    },
    unstated: {
      vi: 'Chưa nêu "{{name}}" có gồm các hệ thống thành phần hay không.',
      en: 'Whether "{{name}}" is made of other systems is not stated.',
    },
  },
  fix: {
    vi: 'Lập lại hồ sơ để cấp độ chung không thấp hơn cấp độ cao nhất của các hệ thống thành phần, trình thẩm định, phê duyệt, rồi ghi cấp độ mới tại {{pointer}}.',
    en: 'Have a level that is at least the highest of the parts proposed, appraised and approved for the whole, then set it at {{pointer}}.',
  },
  state: {
    vi: 'Nêu danh sách hệ thống thành phần (parts, để danh sách rỗng nếu không có) và cấp độ (level, từ 1 đến 5) của hệ thống, của từng thành phần; hiện còn thiếu tại {{pointer}}.',
    en: 'State the list of parts (parts, an empty list when there are none) and the level (level, 1 to 5) of the system and of every part; now missing: {{pointer}}.',
  },
  why: {
    vi: 'Kẻ xâm nhập được phần chung bảo vệ yếu thì tới được thành phần cần bảo vệ cao hơn.',
    en: 'Whoever breaks into the weaker whole reaches the part that needs the stronger protection.',
  },
  limits: {
    vi: 'Quy tắc chỉ xét các ứng dụng, nền tảng được liệt kê là thành phần và cấp độ đã nêu hoặc suy ra được từ mô hình.',
    en: 'The rule sees only applications and platforms that are listed as parts, with the level that is stated or follows from the model.',
  },
  check(system, model) {
    if (model.presence(system) === 'absent') return notApplicable(at(system, 'lifecycle'));
    const { name, parts } = system;
    if (parts === undefined) return notStated({ messageId: 'unstated', at: at(system, 'parts'), data: { name } });
    if (parts.length === 0) return notApplicable(at(system, 'parts'));
    const own = system.security?.level;
    const levelPlace = at(system, 'security/level');
    const known = partsOf(model, parts).map((part) => ({ part, least: levelOf(model, part) }));
    if (known.length === 0) return notApplicable(at(system, 'parts'));
    if (own === undefined) return notStated({ messageId: 'noLevel', at: levelPlace, data: { name, part: name } });
    const higher = known.find(({ least }) => least !== undefined && least.level > own);
    if (higher?.least) {
      const data = { name, level: own, part: higher.part.name, partLevel: higher.least.level };
      return notMet({ messageId: 'tooLow', at: levelPlace, data }, at(system, 'parts'), ...higher.least.rests);
    }
    const open = known.find(({ part }) => part.security?.level === undefined);
    if (open && own < 5)
      return notStated({
        messageId: 'noLevel',
        at: at(open.part, 'security/level'),
        data: { name, part: open.part.name },
      });
    return met(levelPlace, at(system, 'parts'), ...known.flatMap(({ least }) => least?.rests ?? []));
  },
});

/** The parts that may be there: applications, then platforms, each in the order of their ids. */
const partsOf = (model: ModelIndex, ids: readonly string[]): System[] =>
  (['application', 'platform'] as const)
    .flatMap((kind) => inIdOrder([...new Set(ids)].flatMap((id) => model.find(kind, id) ?? [])))
    .filter((part) => model.presence(part) !== 'absent');
