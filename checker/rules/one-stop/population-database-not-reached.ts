import { procedureApplications } from '#model/procedure-systems';
import { defineRule } from '../rule.ts';
import { connectedThrough, nationalTarget } from '../shared/connected-through.ts';

/**
 * The procedure systems are connected to the national population database.
 */
export default defineRule({
  id: 'population-database-not-reached',
  over: 'model',
  messages: {
    notConnected: {
      vi: '"{{name}}" chưa kết nối với Cơ sở dữ liệu quốc gia về dân cư.',
      en: '"{{name}}" is not connected to the national population database.',
    },
    notYet: {
      vi: 'Kết nối giữa "{{name}}" và Cơ sở dữ liệu quốc gia về dân cư {{state}}.',
      en: 'The link between "{{name}}" and the national population database {{state}}.',
    },
    noSystem: {
      vi: 'Chưa thể kết nối với Cơ sở dữ liệu quốc gia về dân cư vì "{{name}}" {{state}}.',
      en: 'The national population database cannot be reached because "{{name}}" {{state}}.',
    },
    unstated: {
      vi: 'Chưa nêu cổng dịch vụ công hoặc hệ thống một cửa điện tử đã kết nối với Cơ sở dữ liệu quốc gia về dân cư hay chưa.',
      en: 'Whether the portal or electronic one-stop is connected to the national population database is not stated.',
    },
  },
  fix: {
    vi: 'Đưa kết nối giữa cổng dịch vụ công hoặc hệ thống một cửa điện tử và Cơ sở dữ liệu quốc gia về dân cư vào vận hành, trực tiếp hoặc qua LGSP (hệ thống chưa chạy thì đưa vào vận hành trước); xong thì ghi là đang vận hành (lifecycle "operating") cho hệ thống tại mục Ứng dụng (/applications) và cho kết nối với "csdlqg-dan-cu" tại mục Kết nối (/connections).',
    en: 'Bring the link between the portal or electronic one-stop and the national population database into operation, directly or through the LGSP (first the system, if it does not operate); then record lifecycle operating for the system at /applications and for the link with "csdlqg-dan-cu" at /connections.',
  },
  state: {
    vi: 'Nêu kết nối giữa cổng dịch vụ công hoặc hệ thống một cửa điện tử và Cơ sở dữ liệu quốc gia về dân cư ("csdlqg-dan-cu") với tình trạng (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc chưa kết nối (absent); nếu đi qua LGSP thì ghi mã của LGSP vào "via"; chỗ còn thiếu: {{pointer}}.',
    en: 'State the link between the portal or electronic one-stop and the national population database ("csdlqg-dan-cu") with its lifecycle: operating, building, planned or absent; name the LGSP in via when the link passes it; still missing: {{pointer}}.',
  },
  why: {
    vi: 'Nhà nước đã có họ tên, ngày sinh, nơi cư trú của người nộp hồ sơ; hỏi lại thì mất thời gian và dễ sai.',
    en: 'The name, birth date and address of the applicant are known to the State already; asking again costs time and brings errors.',
  },
  limits: {
    vi: 'Chỉ thấy kết nối được liệt kê và căn cứ vào tình trạng đã ghi; không biết dữ liệu dân cư đã thay được giấy tờ nào.',
    en: 'It sees only the links listed and believes their state; it cannot tell which papers the data has replaced.',
  },
  check: (_, model) =>
    connectedThrough(model, procedureApplications(model), nationalTarget(model, 'populationDatabase')),
});
