import { diagramPlace } from '#model/domains';
import { nationalConnection } from '#model/national-connection';
import { at, defineRule, met, notMet, notStated } from '../rule.ts';
import { architecturePart } from '../shared/architecture-part.ts';

/**
 * A diagram or table shows the connections with national systems.
 */
export default defineRule({
  id: 'national-connections-not-shown',
  over: 'model',
  messages: {
    noArchitecture: {
      vi: 'Tài liệu có nêu kết nối với hệ thống của Trung ương, nhưng chưa nêu kiến trúc của tỉnh đang được dự thảo hay đã ban hành.',
      en: 'The document states connections with national systems, but not that the provincial architecture is being drafted or has been issued.',
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
    vi: 'Xác định các kết nối với hệ thống quốc gia, bộ, ngành và đưa vào kiến trúc; xong thì liệt kê tại mục Kết nối (/connections) (sửa tổng số tại mục Danh mục khai báo (/inventory/connections)), hoặc thêm sơ đồ kết nối có loại (kind) "connection" tại mục Sơ đồ (/diagrams).',
    en: 'Work out the connections with national and ministry systems and put them into the architecture; then list them at /connections (and correct the total at /inventory/connections), or add a diagram of connections (kind connection) at /diagrams.',
  },
  state: {
    vi: 'Nêu các kết nối với hệ thống quốc gia, bộ, ngành tại mục Kết nối (/connections), hoặc sơ đồ kết nối có loại (kind) "connection" tại mục Sơ đồ (/diagrams); tình trạng của kiến trúc nêu tại /document/architecture/status.',
    en: 'List the connections with national and ministry systems at /connections, or add a diagram of connections (kind connection) at /diagrams; state the status of the architecture at /document/architecture/status.',
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
