import { procedureApplications } from '#model/procedure-systems';
import { defineRule } from '../rule.ts';
import { connectedThrough, nationalTarget } from '../shared/connected-through.ts';

/**
 * The portal is connected to the national database of procedures.
 */
export default defineRule({
  id: 'portal-not-on-procedures-database',
  over: 'model',
  messages: {
    notConnected: {
      vi: '"{{name}}" chưa kết nối với Cơ sở dữ liệu quốc gia về thủ tục hành chính.',
      en: '"{{name}}" is not connected to the national database of administrative procedures.',
    },
    notYet: {
      vi: 'Kết nối giữa "{{name}}" và Cơ sở dữ liệu quốc gia về thủ tục hành chính {{state}}.',
      en: 'The link between "{{name}}" and the national database of administrative procedures {{state}}.',
    },
    noSystem: {
      vi: 'Chưa thể kết nối với Cơ sở dữ liệu quốc gia về thủ tục hành chính vì "{{name}}" {{state}}.',
      en: 'The national database of administrative procedures cannot be reached because "{{name}}" {{state}}.',
    },
    unstated: {
      vi: 'Chưa nêu cổng dịch vụ công hoặc hệ thống một cửa điện tử đã kết nối với Cơ sở dữ liệu quốc gia về thủ tục hành chính hay chưa.',
      en: 'Whether the portal or electronic one-stop is connected to the national database of administrative procedures is not stated.',
    },
  },
  fix: {
    vi: 'Đưa kết nối giữa cổng dịch vụ công hoặc hệ thống một cửa điện tử và Cơ sở dữ liệu quốc gia về thủ tục hành chính vào vận hành, trực tiếp hoặc qua LGSP (hệ thống chưa chạy thì đưa vào vận hành trước); xong thì ghi là đang vận hành (lifecycle "operating") cho hệ thống tại mục Ứng dụng (/applications) và cho kết nối với "csdlqg-thu-tuc-hanh-chinh" tại mục Kết nối (/connections).',
    en: 'Bring the link between the portal or electronic one-stop and the national database of administrative procedures into operation, directly or through the LGSP (first the system, if it does not operate); then record lifecycle operating for the system at /applications and for the link with "csdlqg-thu-tuc-hanh-chinh" at /connections.',
  },
  state: {
    vi: 'Nêu kết nối giữa cổng dịch vụ công hoặc hệ thống một cửa điện tử và Cơ sở dữ liệu quốc gia về thủ tục hành chính ("csdlqg-thu-tuc-hanh-chinh") với tình trạng (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc chưa kết nối (absent); nếu đi qua LGSP thì ghi mã của LGSP vào "via"; chỗ còn thiếu: {{pointer}}.',
    en: 'State the link between the portal or electronic one-stop and the national database of administrative procedures ("csdlqg-thu-tuc-hanh-chinh") with its lifecycle: operating, building, planned or absent; name the LGSP in via when the link passes it; still missing: {{pointer}}.',
  },
  why: {
    vi: 'Thủ tục nhập bằng tay thì lạc hậu ngay khi bộ sửa đổi, và người dân chuẩn bị nhầm giấy tờ.',
    en: 'Procedures typed in by hand go out of date the day a ministry changes them, and people then prepare the wrong papers.',
  },
  limits: {
    vi: 'Chỉ thấy kết nối được liệt kê và căn cứ vào tình trạng đã ghi; không so nội dung thủ tục ở hai nơi.',
    en: 'It sees only the links listed and believes their state; it does not compare the procedures on the two sides.',
  },
  check: (_, model) =>
    connectedThrough(model, procedureApplications(model), nationalTarget(model, 'proceduresDatabase')),
});
