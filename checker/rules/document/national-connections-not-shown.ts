import { diagramPlace } from '#model/domains';
import { nationalConnection } from '#model/national-connection';
import { at, defineRule, met, notMet, notStated } from '../rule.ts';
import { architecturePart } from '../shared/architecture-part.ts';

/**
 * A diagram or table shows the connections with national systems.
 *
 * **Why** The province is one part of a national system; what it takes from and gives to the rest decides its interfaces.
 */
export default defineRule({
  id: 'national-connections-not-shown',
  over: 'model',
  messages: {
    noArchitecture: {
      vi: 'Có nêu kết nối với hệ thống của Trung ương, nhưng kiến trúc của tỉnh chưa được nêu là đã dự thảo hoặc ban hành.',
      en: 'Connections with national systems are stated, but the provincial architecture is not stated to be drafted or issued.',
    },
    none: {
      vi: 'Danh mục kết nối được khai báo đầy đủ nhưng không có kết nối nào với hệ thống của Trung ương.',
      en: 'The list of connections is declared complete and holds none with a national or ministry system.',
    },
    unstated: {
      vi: 'Chưa có sơ đồ hoặc bảng kết nối giữa hệ thống của tỉnh với hệ thống quốc gia, bộ, ngành.',
      en: 'No diagram or table shows the connections with national and ministry systems.',
    },
  },
  fix: {
    vi: 'Khai báo các kết nối với hệ thống quốc gia tại /connections, hoặc sơ đồ có kind "connection" tại /diagrams.',
    en: 'List the connections with national systems at /connections, or a diagram of kind "connection" at /diagrams.',
  },
  check(_, model) {
    const connection = nationalConnection(model);
    if (connection) return architecturePart(model, met(at(connection)));
    const diagram = diagramPlace(model, 'connection');
    if (diagram) return architecturePart(model, met(diagram));
    if (model.isComplete('connection')) return notMet({ messageId: 'none', at: model.inventoryPlace('connection') });
    return notStated({ messageId: 'unstated', at: at(model.model, 'connections') });
  },
});
