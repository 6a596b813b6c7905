import type { Connection } from '#generated/types';
import type { ModelIndex } from '#model/model-index';
import { at, defineRule, met, notApplicable, notStated } from '../rule.ts';

/**
 * A connection that carries personal data states its protection.
 */
export default defineRule({
  id: 'personal-data-shared-unprotected',
  over: 'connection',
  messages: {
    noProtection: {
      vi: 'Kết nối "{{name}}" truyền dữ liệu cá nhân nhưng chưa nêu biện pháp bảo vệ.',
      en: 'Connection "{{name}}" carries personal data, and its protection is not stated.',
    },
    unstated: {
      vi: 'Chưa nêu kết nối "{{name}}" có truyền dữ liệu cá nhân hay không.',
      en: 'Whether connection "{{name}}" carries personal data is not stated.',
    },
  },
  fix: {
    vi: 'Nêu kết nối có dữ liệu cá nhân (personalData) hay không và, nếu có, các biện pháp bảo vệ (protection); chỗ còn thiếu là {{pointer}}.',
    en: 'State whether the connection carries personal data (personalData) and, if so, the measures that protect it (protection); what is missing is {{pointer}}.',
  },
  why: {
    vi: 'Dữ liệu cá nhân dễ bị lộ nhất khi đi giữa các cơ quan, nơi không bên nào thấy mình chịu trách nhiệm.',
    en: 'Personal data is most at risk on its way between agencies, where neither side feels answerable for it.',
  },
  limits: {
    vi: 'Quy tắc chỉ xét kết nối được liệt kê và căn cứ vào biện pháp được nêu, không xét biện pháp có đủ mạnh hay không.',
    en: 'It sees only the connections listed and believes the measures stated, not whether they are strong enough.',
  },
  check(connection, model) {
    if (model.presence(connection) === 'absent') return notApplicable(at(connection, 'lifecycle'));
    if (connection.protection !== undefined && connection.protection.length > 0)
      return met(at(connection, 'protection'));
    if (connection.personalData === false) return notApplicable(at(connection, 'personalData'));
    const data = { name: connection.name ?? connection.id };
    if (carriesPersonalData(connection, model))
      return notStated({ messageId: 'noProtection', at: at(connection, 'protection'), data });
    return notStated({ messageId: 'unstated', at: at(connection, 'personalData'), data });
  },
});

function carriesPersonalData({ personalData, data = [] }: Connection, model: ModelIndex): boolean {
  const carried = data.map((id) => model.element(id));
  return (
    personalData === true || carried.some((asset) => asset && 'personalData' in asset && asset.personalData === true)
  );
}
