import type { Connection } from '#generated/types';
import type { ModelIndex } from '#model/model-index';
import { at, defineRule, met, notApplicable, notStated } from '../rule.ts';

/**
 * A connection that carries personal data states its protection.
 *
 * **Why** Personal data is most at risk on its way between agencies, where neither side feels answerable for it.
 */
export default defineRule({
  id: 'personal-data-shared-unprotected',
  over: 'connection',
  messages: {
    noProtection: {
      vi: 'Kết nối "{{name}}" có dữ liệu cá nhân nhưng chưa nêu biện pháp bảo vệ.',
      en: 'Connection "{{name}}" carries personal data and states no protection measure.',
    },
    unstated: {
      vi: 'Chưa nêu kết nối "{{name}}" có dữ liệu cá nhân hay không.',
      en: 'Whether connection "{{name}}" carries personal data is not stated.',
    },
  },
  fix: {
    vi: 'Ghi personalData và các biện pháp bảo vệ (protection) của kết nối; xem {{pointer}}.',
    en: 'State personalData and the measures (protection) of the connection; see {{pointer}}.',
  },
  check(connection, model) {
    if (model.presence(connection) === 'absent') return notApplicable(at(connection, 'lifecycle'));
    if ((connection.protection ?? []).length > 0) return met(at(connection, 'protection'));
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
