import { applicationsWithRole } from '#model/find';
import { defineRule } from '../rule.ts';
import { connectedThrough, nationalTarget } from '../shared/connected-through.ts';

/**
 * The reporting system is connected to the Government's reporting system.
 *
 * **Why** Without the link every periodic report is filled in twice, and the two sets of figures drift apart.
 */
export default defineRule({
  id: 'reporting-not-connected',
  over: 'model',
  messages: {
    notConnected: {
      vi: 'Hệ thống thông tin báo cáo của tỉnh "{{name}}" chưa kết nối với Hệ thống thông tin báo cáo Chính phủ.',
      en: 'The province\'s reporting system "{{name}}" is not connected to the Government\'s reporting system.',
    },
    notYet: {
      vi: 'Kết nối giữa "{{name}}" và Hệ thống thông tin báo cáo Chính phủ mới ở dạng kế hoạch hoặc đang xây dựng.',
      en: 'The link between "{{name}}" and the Government\'s reporting system is planned or being built.',
    },
    noSystem: {
      vi: 'Chưa thể kết nối với Hệ thống thông tin báo cáo Chính phủ vì "{{name}}" chưa vận hành.',
      en: 'The Government\'s reporting system cannot be reached because "{{name}}" does not operate.',
    },
    unstated: {
      vi: 'Chưa nêu hệ thống thông tin báo cáo của tỉnh đã kết nối với Hệ thống thông tin báo cáo Chính phủ hay chưa.',
      en: "Whether the province's reporting system is connected to the Government's reporting system is not stated.",
    },
  },
  fix: {
    vi: 'Khai báo tại /connections kết nối giữa hệ thống thông tin báo cáo của tỉnh và "he-thong-thong-tin-bao-cao-chinh-phu" kèm lifecycle; nếu đi qua LGSP thì ghi LGSP vào via.',
    en: 'Add the connection between the province\'s reporting system and "he-thong-thong-tin-bao-cao-chinh-phu" with its lifecycle at /connections; if it passes the LGSP, name the LGSP in via.',
  },
  check: (_, model) =>
    connectedThrough(model, applicationsWithRole(model, 'reporting'), nationalTarget(model, 'reportingSystem')),
});
