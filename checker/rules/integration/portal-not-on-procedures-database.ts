import { procedureApplications } from '#model/procedure-systems';
import { defineRule } from '../rule.ts';
import { connectedThrough, nationalTarget } from '../shared/connected-through.ts';

/**
 * The portal is connected to the national database of procedures.
 *
 * **Why** Procedures typed in by hand go out of date the day a ministry changes them, and people then prepare the wrong papers.
 */
export default defineRule({
  id: 'portal-not-on-procedures-database',
  over: 'model',
  messages: {
    notConnected: {
      vi: 'Cổng dịch vụ công, hệ thống một cửa điện tử "{{name}}" chưa kết nối với Cơ sở dữ liệu quốc gia về thủ tục hành chính.',
      en: 'The portal or electronic one-stop "{{name}}" is not connected to the national database of administrative procedures.',
    },
    notYet: {
      vi: 'Kết nối giữa "{{name}}" và Cơ sở dữ liệu quốc gia về thủ tục hành chính mới ở dạng kế hoạch hoặc đang xây dựng.',
      en: 'The link between "{{name}}" and the national database of administrative procedures is planned or being built.',
    },
    noSystem: {
      vi: 'Chưa thể kết nối với Cơ sở dữ liệu quốc gia về thủ tục hành chính vì "{{name}}" chưa vận hành.',
      en: 'The national database of administrative procedures cannot be reached because "{{name}}" does not operate.',
    },
    unstated: {
      vi: 'Chưa nêu cổng dịch vụ công, hệ thống một cửa điện tử đã kết nối với Cơ sở dữ liệu quốc gia về thủ tục hành chính hay chưa.',
      en: 'Whether the portal or electronic one-stop is connected to the national database of administrative procedures is not stated.',
    },
  },
  fix: {
    vi: 'Khai báo tại /connections kết nối giữa cổng dịch vụ công, hệ thống một cửa điện tử và "csdlqg-thu-tuc-hanh-chinh" kèm lifecycle; nếu đi qua LGSP thì ghi LGSP vào via.',
    en: 'Add the connection between the portal or electronic one-stop and "csdlqg-thu-tuc-hanh-chinh" with its lifecycle at /connections; if it passes the LGSP, name the LGSP in via.',
  },
  check: (_, model) =>
    connectedThrough(model, procedureApplications(model), nationalTarget(model, 'proceduresDatabase')),
});
