import { procedureApplications } from '#model/procedure-systems';
import { defineRule } from '../rule.ts';
import { connectedThrough, nationalTarget } from '../shared/connected-through.ts';

/**
 * The procedure systems are connected to the national business registration database.
 */
export default defineRule({
  id: 'business-database-not-reached',
  over: 'model',
  messages: {
    notConnected: {
      vi: '"{{name}}" chưa kết nối với Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp.',
      en: '"{{name}}" is not connected to the national business registration database.',
    },
    notYet: {
      vi: 'Kết nối giữa "{{name}}" và Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp {{state}}.',
      en: 'The link between "{{name}}" and the national business registration database {{state}}.',
    },
    noSystem: {
      vi: 'Chưa thể kết nối với Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp vì "{{name}}" {{state}}.',
      en: 'The national business registration database cannot be reached because "{{name}}" {{state}}.',
    },
    unstated: {
      vi: 'Chưa nêu cổng dịch vụ công hoặc hệ thống một cửa điện tử đã kết nối với Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp hay chưa.',
      en: 'Whether the portal or electronic one-stop is connected to the national business registration database is not stated.',
    },
  },
  fix: {
    vi: 'Đưa kết nối giữa cổng dịch vụ công hoặc hệ thống một cửa điện tử và Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp vào vận hành, trực tiếp hoặc qua LGSP (hệ thống chưa chạy thì đưa vào vận hành trước); xong thì ghi là đang vận hành (lifecycle "operating") cho hệ thống tại mục Ứng dụng (/applications) và cho kết nối với "csdlqg-dang-ky-doanh-nghiep" tại mục Kết nối (/connections).',
    en: 'Bring the link between the portal or electronic one-stop and the national business registration database into operation, directly or through the LGSP (first the system, if it does not operate); then record lifecycle operating for the system at /applications and for the link with "csdlqg-dang-ky-doanh-nghiep" at /connections.',
  },
  state: {
    vi: 'Nêu kết nối giữa cổng dịch vụ công hoặc hệ thống một cửa điện tử và Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp ("csdlqg-dang-ky-doanh-nghiep") với tình trạng (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc chưa kết nối (absent); nếu đi qua LGSP thì ghi mã của LGSP vào "via"; chỗ còn thiếu: {{pointer}}.',
    en: 'State the link between the portal or electronic one-stop and the national business registration database ("csdlqg-dang-ky-doanh-nghiep") with its lifecycle: operating, building, planned or absent; name the LGSP in via when the link passes it; still missing: {{pointer}}.',
  },
  why: {
    vi: 'Doanh nghiệp được nhận biết bằng dữ liệu đã đăng ký một lần; bản sao giấy chứng nhận vừa kém tin cậy vừa cũ hơn.',
    en: 'An enterprise is identified by data it registered once; a copy of the certificate proves less and is older.',
  },
  limits: {
    vi: 'Chỉ thấy kết nối được liệt kê và căn cứ vào tình trạng đã ghi; không biết dữ liệu doanh nghiệp có được dùng khi giải quyết hồ sơ hay không.',
    en: 'It sees only the links listed and believes their state; it cannot tell whether the data is used when dossiers are handled.',
  },
  check: (_, model) =>
    connectedThrough(
      model,
      procedureApplications(model),
      nationalTarget(model, 'businessRegistrationDatabase', 'businessRegistrationSystem'),
    ),
});
