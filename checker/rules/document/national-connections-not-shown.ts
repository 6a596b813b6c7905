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
      vi: 'Danh mục kết nối được khai báo đầy đủ nhưng không có kết nối nào với hệ thống của Trung ương, cũng không có sơ đồ kết nối.',
      en: 'The list of connections is declared complete and holds none with a national or ministry system, and there is no diagram of connections.',
    },
    unstated: {
      vi: 'Chưa có sơ đồ hoặc bảng kết nối giữa hệ thống của tỉnh với hệ thống quốc gia và của bộ, ngành.',
      en: 'No diagram or table shows the connections with national and ministry systems.',
    },
  },
  fix: {
    vi: 'Xác định các kết nối với hệ thống quốc gia, bộ, ngành và đưa vào kiến trúc; xong thì liệt kê tại /connections (sửa tổng số tại /inventory/connections), hoặc thêm sơ đồ kết nối (kind là connection) tại /diagrams.',
    en: 'Work out the connections with national and ministry systems and put them into the architecture; then list them at /connections (and correct the total at /inventory/connections), or add a diagram of connections (kind connection) at /diagrams.',
  },
  state: {
    vi: 'Nêu các kết nối với hệ thống quốc gia, bộ, ngành tại /connections, hoặc sơ đồ kết nối (kind là connection) tại /diagrams.',
    en: 'List the connections with national and ministry systems at /connections, or add a diagram of connections (kind connection) at /diagrams.',
  },
  why: {
    vi: 'Tỉnh là một phần của hệ thống chung cả nước; dữ liệu nhận từ Trung ương và gửi lên Trung ương quyết định các giao diện kết nối cần xây dựng.',
    en: 'The province is one part of a national system; what it takes from and gives to the rest decides its interfaces.',
  },
  limits: {
    vi: 'Quy tắc chỉ cần một kết nối hoặc một sơ đồ được nêu, không xét kết nối đã vận hành hay đã đủ.',
    en: 'One connection or diagram stated is enough; it does not ask whether connections operate or are complete.',
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
