import type { ModelIndex } from '#model/model-index';
import { levelOf, type System } from '#model/security-level';
import { at, defineRule, met, notApplicable, notMet, notStated } from '../rule.ts';

/**
 * A composite system has at least the highest level of its parts.
 *
 * **Why** Whoever breaks into the weaker whole reaches the part that needs the stronger protection.
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
      vi: 'Chưa nêu cấp độ của "{{part}}" nên chưa so được "{{name}}" với các thành phần của nó.',
      en: 'The level of "{{part}}" is not stated, so "{{name}}" cannot be compared with its parts.',
    },
    unstated: {
      vi: 'Chưa nêu "{{name}}" có gồm các hệ thống thành phần hay không.',
      en: 'Whether "{{name}}" is made of other systems is not stated.',
    },
  },
  fix: {
    vi: 'Tại {{pointer}}: liệt kê hệ thống thành phần ("parts", để danh sách rỗng nếu không có) và lấy cấp độ cao nhất của chúng làm cấp độ chung.',
    en: 'At {{pointer}}: list the parts ("parts", an empty list when there are none) and take their highest level for the whole.',
  },
  check(system, model) {
    if (model.presence(system) === 'absent') return notApplicable(at(system, 'lifecycle'));
    const { name, parts } = system;
    if (parts === undefined) return notStated({ messageId: 'unstated', at: at(system, 'parts'), data: { name } });
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

const partsOf = (model: ModelIndex, ids: readonly string[]): System[] =>
  [...model.subjects('application'), ...model.subjects('platform')].filter(
    (part) => ids.includes(part.id) && model.presence(part) !== 'absent',
  );
