import { connectionsToNational, platformsWithRole } from '#model/find';
import { defineRule } from '../rule.ts';
import { connected } from '../shared/connected.ts';

/**
 * The provincial platform (LGSP) is connected to the national one (NDXP).
 */
export default defineRule({
  id: 'lgsp-not-connected',
  over: 'model',
  messages: {
    notConnected: {
      vi: '"{{name}}" chưa kết nối với Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP).',
      en: '"{{name}}" is not connected to the national data exchange platform (NDXP).',
    },
    notYet: {
      vi: 'Kết nối giữa "{{name}}" và Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP) {{state}}.',
      en: 'The link between "{{name}}" and the national data exchange platform (NDXP) {{state}}.',
    },
    noSystem: {
      vi: 'Chưa thể kết nối với Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP) vì "{{name}}" {{state}}.',
      en: 'The national data exchange platform (NDXP) cannot be reached because "{{name}}" {{state}}.',
    },
    unstated: {
      vi: 'Chưa nêu LGSP của tỉnh đã kết nối với Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP) hay chưa.',
      en: 'Whether the LGSP is connected to the national data exchange platform (NDXP) is not stated.',
    },
  },
  fix: {
    vi: 'Đưa kết nối giữa LGSP của tỉnh và Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP) vào vận hành (hệ thống chưa chạy thì đưa vào vận hành trước); xong thì ghi là đang vận hành (lifecycle "operating") cho hệ thống tại mục Nền tảng (/platforms) và cho kết nối với "ndxp" tại mục Kết nối (/connections).',
    en: 'Bring the link between the LGSP and the national data exchange platform (NDXP) into operation (first the system, if it does not operate); then record lifecycle operating for the system at /platforms and for the link with "ndxp" at /connections.',
  },
  state: {
    vi: 'Nêu kết nối giữa LGSP của tỉnh và Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP, mã "ndxp") với tình trạng (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc chưa kết nối (absent); chỗ còn thiếu: {{pointer}}.',
    en: 'State the link between the LGSP and the national data exchange platform (NDXP, id "ndxp") with its lifecycle: operating, building, planned or absent; still missing: {{pointer}}.',
  },
  why: {
    vi: 'Nền tảng quốc gia đến được tỉnh là qua LGSP; thiếu kết nối này thì mỗi hệ thống phải tự tìm đường đến từng bộ.',
    en: 'The national platform reaches a province through its LGSP; without this link each system would need its own way to every ministry.',
  },
  limits: {
    vi: 'Chỉ thấy kết nối được liệt kê và căn cứ vào tình trạng đã ghi; không biết dữ liệu nào đang chạy qua kết nối.',
    en: 'It sees only the links listed and believes their state; it cannot tell what data passes the link.',
  },
  check: (_, model) =>
    connected(model, platformsWithRole(model, 'lgsp'), (id) => connectionsToNational(model, id, 'ndxp')),
});
