import { nationalRole, otherEnd } from '#model/find';
import { securedElement } from '#model/security-level';
import { at, defineRule, met, notApplicable, notMet, notStated } from '../rule.ts';

/**
 * A system connected to the national population database has level 3.
 *
 * **Why** The weakest system on the line would otherwise open the data of every citizen.
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
    vi: 'Xác định, phê duyệt cấp độ {{least}} trở lên cho hệ thống rồi ghi tại {{pointer}}.',
    en: 'Have level {{least}} or higher determined and approved, and set it at {{pointer}}.',
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
