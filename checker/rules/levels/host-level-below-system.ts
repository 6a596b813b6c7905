import { levelOf } from '#model/security-level';
import { at, defineRule, met, notApplicable, notMet, notStated } from '../rule.ts';

/**
 * The place that hosts a system has at least its level.
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
    vi: 'Xác định lại cấp độ của nơi đặt, trình thẩm định, phê duyệt rồi ghi cấp độ mới tại {{pointer}}; hoặc chuyển hệ thống đến nơi có đủ cấp độ rồi ghi nơi đặt mới vào "hosting" của hệ thống.',
    en: 'Have a higher level of the host proposed, appraised and approved and set it at {{pointer}}; or move the system to a place with a sufficient level and set "hosting" of the system.',
  },
  state: {
    vi: 'Nêu nơi đặt hệ thống (hosting, ghi mã của nơi đặt đã khai báo tại /facilities) và cấp độ (level, từ 1 đến 5) của hệ thống, của nơi đặt; hiện còn thiếu tại {{pointer}}.',
    en: 'State where the system is hosted (hosting, the id of a facility listed at /facilities) and the level (level, 1 to 5) of the system and of its host; now missing: {{pointer}}.',
  },
  why: {
    vi: 'Hệ thống không thể an toàn hơn phòng máy chủ hoặc đám mây nơi đặt hệ thống.',
    en: 'A system is only as safe as the machine room or cloud it stands in.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào cấp độ đã nêu của nơi đặt, không xét các biện pháp bảo vệ cụ thể tại nơi đặt.',
    en: 'The rule believes the stated level of the host; it does not look at the measures that protect it.',
  },
  check(system, model) {
    if (model.presence(system) === 'absent') return notApplicable(at(system, 'lifecycle'));
    const { name, hosting } = system;
    if (model.nationalSystem(hosting)) return notApplicable(at(system, 'hosting'));
    const host = model.find('facility', hosting);
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
