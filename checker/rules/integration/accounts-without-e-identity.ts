import { procedureApplications } from '#model/procedure-systems';
import { defineRule } from '../rule.ts';
import { connectedThrough, nationalTarget } from '../shared/connected-through.ts';

/**
 * Accounts of the portal are authenticated by the national e-identification platform.
 *
 * **Why** An account that nobody vouches for forces the desk to check papers again, which is what the online service was to spare.
 */
export default defineRule({
  id: 'accounts-without-e-identity',
  over: 'model',
  messages: {
    notConnected: {
      vi: 'Cổng dịch vụ công, hệ thống giải quyết thủ tục hành chính "{{name}}" chưa kết nối với Nền tảng định danh và xác thực điện tử (VNeID).',
      en: 'The portal or procedure system "{{name}}" is not connected to the e-identification platform (VNeID).',
    },
    notYet: {
      vi: 'Kết nối giữa "{{name}}" và Nền tảng định danh và xác thực điện tử (VNeID) mới ở dạng kế hoạch hoặc đang xây dựng.',
      en: 'The link between "{{name}}" and the e-identification platform (VNeID) is planned or being built.',
    },
    noSystem: {
      vi: 'Chưa thể kết nối với Nền tảng định danh và xác thực điện tử (VNeID) vì "{{name}}" chưa vận hành.',
      en: 'The e-identification platform (VNeID) cannot be reached because "{{name}}" does not operate.',
    },
    unstated: {
      vi: 'Chưa nêu cổng dịch vụ công, hệ thống giải quyết thủ tục hành chính đã kết nối với Nền tảng định danh và xác thực điện tử (VNeID) hay chưa.',
      en: 'Whether the portal or procedure system is connected to the e-identification platform (VNeID) is not stated.',
    },
  },
  fix: {
    vi: 'Khai báo tại /connections kết nối giữa cổng dịch vụ công, hệ thống giải quyết thủ tục hành chính và "vneid" kèm lifecycle; nếu đi qua LGSP thì ghi LGSP vào via.',
    en: 'Add the connection between the portal or procedure system and "vneid" with its lifecycle at /connections; if it passes the LGSP, name the LGSP in via.',
  },
  check: (_, model) => connectedThrough(model, procedureApplications(model), nationalTarget(model, 'eIdentification')),
});
