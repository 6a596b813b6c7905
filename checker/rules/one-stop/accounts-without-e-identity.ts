import { procedureApplications } from '#model/procedure-systems';
import { defineRule } from '../rule.ts';
import { connectedThrough, nationalTarget } from '../shared/connected-through.ts';

/**
 * Accounts of the portal are authenticated by the national e-identification platform.
 */
export default defineRule({
  id: 'accounts-without-e-identity',
  over: 'model',
  messages: {
    notConnected: {
      vi: '"{{name}}" chưa kết nối với Nền tảng định danh và xác thực điện tử (VNeID).',
      en: '"{{name}}" is not connected to the e-identification platform (VNeID).',
    },
    notYet: {
      vi: 'Kết nối giữa "{{name}}" và Nền tảng định danh và xác thực điện tử (VNeID) {{state}}.',
      en: 'The link between "{{name}}" and the e-identification platform (VNeID) {{state}}.',
    },
    noSystem: {
      vi: 'Chưa thể kết nối với Nền tảng định danh và xác thực điện tử (VNeID) vì "{{name}}" {{state}}.',
      en: 'The e-identification platform (VNeID) cannot be reached because "{{name}}" {{state}}.',
    },
    unstated: {
      vi: 'Chưa nêu cổng dịch vụ công hoặc hệ thống thông tin giải quyết thủ tục hành chính đã kết nối với Nền tảng định danh và xác thực điện tử (VNeID) hay chưa.',
      en: 'Whether the portal or procedure system is connected to the e-identification platform (VNeID) is not stated.',
    },
  },
  fix: {
    vi: 'Đưa kết nối giữa cổng dịch vụ công hoặc hệ thống thông tin giải quyết thủ tục hành chính và Nền tảng định danh và xác thực điện tử (VNeID) vào vận hành, trực tiếp hoặc qua LGSP (hệ thống chưa chạy thì đưa vào vận hành trước); xong thì ghi là đang vận hành (lifecycle "operating") cho hệ thống tại mục Ứng dụng (/applications) và cho kết nối với "vneid" tại mục Kết nối (/connections).',
    en: 'Bring the link between the portal or procedure system and the e-identification platform (VNeID) into operation, directly or through the LGSP (first the system, if it does not operate); then record lifecycle operating for the system at /applications and for the link with "vneid" at /connections.',
  },
  state: {
    vi: 'Nêu kết nối giữa cổng dịch vụ công hoặc hệ thống thông tin giải quyết thủ tục hành chính và Nền tảng định danh và xác thực điện tử (VNeID, mã "vneid") với tình trạng (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc chưa kết nối (absent); nếu đi qua LGSP thì ghi mã của LGSP vào "via"; chỗ còn thiếu: {{pointer}}.',
    en: 'State the link between the portal or procedure system and the e-identification platform (VNeID, id "vneid") with its lifecycle: operating, building, planned or absent; name the LGSP in via when the link passes it; still missing: {{pointer}}.',
  },
  why: {
    vi: 'Tài khoản không được xác thực buộc bộ phận một cửa kiểm tra lại giấy tờ, đúng việc mà dịch vụ trực tuyến phải bớt đi.',
    en: 'An account that nobody vouches for forces the desk to check papers again, which is what the online service was to spare.',
  },
  limits: {
    vi: 'Chỉ thấy kết nối được liệt kê và căn cứ vào tình trạng đã ghi; không biết mọi tài khoản có thực sự được xác thực qua đó hay không.',
    en: 'It sees only the links listed and believes their state; it cannot tell whether every account is authenticated there.',
  },
  check: (_, model) => connectedThrough(model, procedureApplications(model), nationalTarget(model, 'eIdentification')),
});
