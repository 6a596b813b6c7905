import { applicationsWithRole } from '#model/find';
import { defineRule } from '../rule.ts';
import { connectedThrough, nationalTarget } from '../shared/connected-through.ts';

/**
 * The reporting system is connected to the Government's reporting system.
 */
export default defineRule({
  id: 'reporting-not-connected',
  over: 'model',
  messages: {
    notConnected: {
      vi: '"{{name}}" chưa kết nối với Hệ thống thông tin báo cáo Chính phủ.',
      en: '"{{name}}" is not connected to the Government\'s reporting system.',
    },
    notYet: {
      vi: 'Kết nối giữa "{{name}}" và Hệ thống thông tin báo cáo Chính phủ {{state}}.',
      en: 'The link between "{{name}}" and the Government\'s reporting system {{state}}.',
    },
    noSystem: {
      vi: 'Chưa thể kết nối với Hệ thống thông tin báo cáo Chính phủ vì "{{name}}" {{state}}.',
      en: 'The Government\'s reporting system cannot be reached because "{{name}}" {{state}}.',
    },
    unstated: {
      vi: 'Chưa nêu hệ thống thông tin báo cáo của tỉnh đã kết nối với Hệ thống thông tin báo cáo Chính phủ hay chưa.',
      en: "Whether the province's reporting system is connected to the Government's reporting system is not stated.",
    },
  },
  fix: {
    vi: 'Đưa kết nối giữa hệ thống thông tin báo cáo của tỉnh và Hệ thống thông tin báo cáo Chính phủ vào vận hành, trực tiếp hoặc qua LGSP (hệ thống chưa chạy thì đưa vào vận hành trước); xong thì ghi là đang vận hành (lifecycle "operating") cho hệ thống tại mục Ứng dụng (/applications) và cho kết nối với "he-thong-thong-tin-bao-cao-chinh-phu" tại mục Kết nối (/connections).',
    en: 'Bring the link between the province\'s reporting system and the Government\'s reporting system into operation, directly or through the LGSP (first the system, if it does not operate); then record lifecycle operating for the system at /applications and for the link with "he-thong-thong-tin-bao-cao-chinh-phu" at /connections.',
  },
  state: {
    vi: 'Nêu kết nối giữa hệ thống thông tin báo cáo của tỉnh và Hệ thống thông tin báo cáo Chính phủ ("he-thong-thong-tin-bao-cao-chinh-phu") với tình trạng (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc chưa kết nối (absent); nếu đi qua LGSP thì ghi mã của LGSP vào "via"; chỗ còn thiếu: {{pointer}}.',
    en: 'State the link between the province\'s reporting system and the Government\'s reporting system ("he-thong-thong-tin-bao-cao-chinh-phu") with its lifecycle: operating, building, planned or absent; name the LGSP in via when the link passes it; still missing: {{pointer}}.',
  },
  why: {
    vi: 'Không kết nối thì mỗi báo cáo định kỳ phải nhập hai lần, rồi hai bộ số liệu lệch nhau.',
    en: 'Without the link every periodic report is filled in twice, and the two sets of figures drift apart.',
  },
  limits: {
    vi: 'Chỉ thấy kết nối được liệt kê và căn cứ vào tình trạng đã ghi; không so số liệu báo cáo ở hai nơi.',
    en: 'It sees only the links listed and believes their state; it does not compare the figures on the two sides.',
  },
  check: (_, model) =>
    connectedThrough(model, applicationsWithRole(model, 'reporting'), nationalTarget(model, 'reportingSystem')),
});
