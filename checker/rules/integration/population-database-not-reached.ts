import { procedureApplications } from '#model/procedure-systems';
import { defineRule } from '../rule.ts';
import { connectedThrough, nationalTarget } from '../shared/connected-through.ts';

/**
 * The procedure systems are connected to the national population database.
 *
 * **Why** The name, birth date and address of the applicant are known to the State already; asking again costs time and brings errors.
 */
export default defineRule({
  id: 'population-database-not-reached',
  over: 'model',
  messages: {
    notConnected: {
      vi: 'Cổng dịch vụ công, hệ thống một cửa điện tử "{{name}}" chưa kết nối với Cơ sở dữ liệu quốc gia về dân cư.',
      en: 'The portal or electronic one-stop "{{name}}" is not connected to the national population database.',
    },
    notYet: {
      vi: 'Kết nối giữa "{{name}}" và Cơ sở dữ liệu quốc gia về dân cư mới ở dạng kế hoạch hoặc đang xây dựng.',
      en: 'The link between "{{name}}" and the national population database is planned or being built.',
    },
    noSystem: {
      vi: 'Chưa thể kết nối với Cơ sở dữ liệu quốc gia về dân cư vì "{{name}}" chưa vận hành.',
      en: 'The national population database cannot be reached because "{{name}}" does not operate.',
    },
    unstated: {
      vi: 'Chưa nêu cổng dịch vụ công, hệ thống một cửa điện tử đã kết nối với Cơ sở dữ liệu quốc gia về dân cư hay chưa.',
      en: 'Whether the portal or electronic one-stop is connected to the national population database is not stated.',
    },
  },
  fix: {
    vi: 'Khai báo tại /connections kết nối giữa cổng dịch vụ công, hệ thống một cửa điện tử và "csdlqg-dan-cu" kèm lifecycle; nếu đi qua LGSP thì ghi LGSP vào via.',
    en: 'Add the connection between the portal or electronic one-stop and "csdlqg-dan-cu" with its lifecycle at /connections; if it passes the LGSP, name the LGSP in via.',
  },
  check: (_, model) =>
    connectedThrough(model, procedureApplications(model), nationalTarget(model, 'populationDatabase')),
});
