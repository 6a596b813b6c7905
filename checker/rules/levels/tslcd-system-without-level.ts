import { nationalRole } from '#model/find';
import type { ModelIndex } from '#model/model-index';
import { securedElement } from '#model/security-level';
import { at, defineRule, met, notApplicable, notStated } from '../rule.ts';

/**
 * Every system on the dedicated network (TSLCD) has a security level.
 */
export default defineRule({
  id: 'tslcd-system-without-level',
  over: 'connection',
  messages: {
    noLevel: {
      vi: '"{{name}}" kết nối qua Mạng truyền số liệu chuyên dùng nhưng chưa nêu cấp độ an toàn hệ thống thông tin.',
      en: '"{{name}}" is connected through the dedicated network, but its security level is not stated.',
    },
    unstated: {
      vi: 'Chưa nêu kết nối "{{name}}" đi qua mạng nào.',
      en: 'Which network the connection "{{name}}" uses is not stated.',
    },
  },
  fix: {
    vi: 'Nêu mạng mà kết nối sử dụng (network, ghi mã của mạng) và cấp độ đã được phê duyệt của hệ thống (level, từ 1 đến 5); hệ thống ở đầu kết nối chưa có trong mô hình thì khai báo hệ thống đó; hiện còn thiếu tại {{pointer}}.',
    en: 'State the network that the connection uses (network, the id of a network) and the approved level of the system (level, 1 to 5); a system at the end of the connection that is not in the model yet is listed; now missing: {{pointer}}.',
  },
  why: {
    vi: 'Mạng này nối các cơ quan Đảng và Nhà nước; một hệ thống chưa xác định cấp độ gây nguy cơ cho các hệ thống khác trên mạng.',
    en: 'The network joins all agencies of Party and State; a system without a level endangers the others on it.',
  },
  limits: {
    vi: 'Quy tắc chỉ thấy hệ thống có kết nối được khai báo trên mạng này và không xét cấp độ có đủ cao hay không.',
    en: 'The rule sees only systems with a listed connection on this network, and does not judge whether their level is high enough.',
  },
  check(connection, model) {
    if (model.presence(connection) === 'absent') return notApplicable(at(connection, 'lifecycle'));
    const { from, to, network } = connection;
    const onNetwork = [from, to, network].find((id) => isDedicated(model, id));
    if (onNetwork === undefined && network === undefined)
      return notStated({ messageId: 'unstated', at: at(connection, 'network'), data: { name: connection.id } });
    if (onNetwork === undefined) return notApplicable(at(connection, 'network'));
    const ends = [from, to].filter((id) => id !== onNetwork && model.nationalSystem(id) === undefined);
    const place = at(connection, onNetwork === network ? 'network' : onNetwork === from ? 'from' : 'to');
    if (ends.length === 0) return notApplicable(at(connection, 'from'), at(connection, 'to'));
    const systems = ends.map((id) => securedElement(model, id));
    const open = systems.find((system) => system?.security?.level === undefined);
    if (open)
      return notStated({ messageId: 'noLevel', at: at(open, 'security/level'), data: { name: open.name } }, place);
    const known = systems.filter((system) => system !== undefined);
    return known.length === ends.length
      ? met(place, ...known.map((system) => at(system, 'security/level')))
      : notStated({ messageId: 'noLevel', at: at(connection), data: { name: connection.id } }, place);
  },
});

const isDedicated = (model: ModelIndex, id: string | undefined): boolean => {
  const network = model.subjects('network').find((one) => one.id === id);
  return network?.kind === 'tslcd' || (id !== undefined && nationalRole(model, id) === 'dedicatedNetwork');
};
