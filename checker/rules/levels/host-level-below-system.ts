import { levelOf } from '#model/security-level';
import { at, defineRule, met, notApplicable, notMet, notStated } from '../rule.ts';

/**
 * The place that hosts a system has at least its level.
 *
 * **Why** A system is only as safe as the machine room it stands in.
 */
export default defineRule({
  id: 'host-level-below-system',
  over: ['application', 'platform'],
  messages: {
    tooLow: {
      vi: '"{{host}}" ghi cấp độ {{hostLevel}}, thấp hơn cấp độ {{level}} của "{{name}}" đặt tại đó.',
      en: '"{{host}}" has level {{hostLevel}}, below level {{level}} of "{{name}}", which it hosts.',
    },
    noLevel: {
      vi: 'Chưa nêu đủ cấp độ của "{{name}}" và của nơi đặt "{{host}}" để so sánh.',
      en: 'The levels of "{{name}}" and of its host "{{host}}" are not both stated.',
    },
    unstated: {
      vi: 'Chưa nêu "{{name}}" đặt tại trung tâm dữ liệu, phòng máy chủ hay đám mây nào.',
      en: 'Where "{{name}}" is hosted is not stated.',
    },
  },
  fix: {
    vi: 'Tại {{pointer}}: bổ sung dữ kiện còn thiếu; nếu nơi đặt có cấp độ thấp hơn thì nâng cấp độ nơi đặt hoặc chuyển hệ thống.',
    en: 'At {{pointer}}: add what is missing; when the host is lower, raise its level or move the system.',
  },
  check(system, model) {
    if (model.presence(system) === 'absent') return notApplicable(at(system, 'lifecycle'));
    const { name, hosting } = system;
    if (model.nationalSystem(hosting)) return notApplicable(at(system, 'hosting'));
    const host = model.subjects('facility').find(({ id }) => id === hosting);
    if (host === undefined) return notStated({ messageId: 'unstated', at: at(system, 'hosting'), data: { name } });
    const hostLevel = host.security?.level;
    const least = levelOf(model, system);
    const data = { name, host: host.name };
    if (hostLevel === undefined)
      return notStated({ messageId: 'noLevel', at: at(host, 'security/level'), data }, at(system, 'hosting'));
    if (least && least.level > hostLevel)
      return notMet(
        { messageId: 'tooLow', at: at(host, 'security/level'), data: { ...data, hostLevel, level: least.level } },
        at(system, 'hosting'),
        ...least.rests,
      );
    if (system.security?.level === undefined && hostLevel < 5)
      return notStated({ messageId: 'noLevel', at: at(system, 'security/level'), data }, at(system, 'hosting'));
    return met(at(host, 'security/level'), at(system, 'hosting'), ...(least?.rests ?? []));
  },
});
