import { nationalRole, otherEnd } from '#model/find';
import { securedElement } from '#model/security-level';
import { at, defineRule, met, notApplicable, notMet, notStated } from '../rule.ts';

/**
 * A system connected to the national population database has level 3.
 */
export default defineRule({
  id: 'population-link-below-level-three',
  over: 'connection',
  messages: {
    tooLow: {
      vi: '"{{name}}" kết nối với Cơ sở dữ liệu quốc gia về dân cư nhưng chỉ ghi cấp độ {{level}}; phải từ cấp độ {{least}} trở lên.',
      en: '"{{name}}" is connected to the national population database but has level {{level}}; level {{least}} or higher is required.',
    },
    unstated: {
      vi: '"{{name}}" kết nối với Cơ sở dữ liệu quốc gia về dân cư nhưng chưa nêu cấp độ; phải từ cấp độ {{least}} trở lên.',
      en: '"{{name}}" is connected to the national population database, but its level is not stated; level {{least}} or higher is required.',
    },
  },
  fix: {
    vi: 'Lập hồ sơ, trình thẩm định, phê duyệt từ cấp độ {{least}} trở lên và bảo vệ hệ thống theo cấp độ đó trước khi tiếp tục kết nối; xong thì ghi cấp độ mới tại {{pointer}}.',
    en: 'Have level {{least}} or higher proposed, appraised and approved and protect the system accordingly before the link is used further, then set the new level at {{pointer}}.',
  },
  state: {
    vi: 'Nêu cấp độ của hệ thống (level, từ 1 đến 5) tại {{pointer}}; nếu hệ thống chưa có trong mô hình thì khai báo hệ thống rồi dùng mã của nó ở hai đầu kết nối (from, to).',
    en: 'State the level of the system (level, 1 to 5) at {{pointer}}; a system that is not in the model yet is listed first, and the connection names its id (from, to).',
  },
  why: {
    vi: 'Hệ thống yếu nhất trên đường kết nối có thể làm lộ dữ liệu của mọi công dân.',
    en: 'The weakest system on the line could lay open the data of every citizen.',
  },
  limits: {
    vi: 'Quy tắc chỉ thấy kết nối đã khai báo trực tiếp với Cơ sở dữ liệu quốc gia về dân cư, không lần theo các hệ thống trung gian.',
    en: 'The rule sees only connections listed with the national population database itself; it does not follow systems in between.',
  },
  check(connection, model) {
    if (model.presence(connection) === 'absent') return notApplicable(at(connection, 'lifecycle'));
    const ends = [connection.from, connection.to];
    const database = ends.find((id) => nationalRole(model, id) === 'populationDatabase');
    if (database === undefined) return notApplicable(at(connection, 'from'), at(connection, 'to'));
    const system = securedElement(model, otherEnd(connection, database));
    const least = 3;
    if (system === undefined)
      return notStated({ messageId: 'unstated', at: at(connection), data: { name: connection.id, least } });
    const place = at(system, 'security/level');
    const level = system.security?.level;
    const data = { name: system.name, least };
    const ofLink = [at(connection, 'from'), at(connection, 'to')];
    if (level === undefined) return notStated({ messageId: 'unstated', at: place, data }, ...ofLink);
    return level >= least
      ? met(place, ...ofLink)
      : notMet({ messageId: 'tooLow', at: place, data: { ...data, level } }, ...ofLink);
  },
});
