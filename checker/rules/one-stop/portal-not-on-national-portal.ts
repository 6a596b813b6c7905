import { servicePortals } from '#model/procedure-systems';
import { defineRule } from '../rule.ts';
import { connectedThrough, nationalTarget } from '../shared/connected-through.ts';

/**
 * The service portal is connected to the National Public Service Portal.
 */
export default defineRule({
  id: 'portal-not-on-national-portal',
  over: 'model',
  messages: {
    notConnected: {
      vi: '"{{name}}" chưa kết nối với Cổng Dịch vụ công quốc gia.',
      en: '"{{name}}" is not connected to the National Public Service Portal.',
    },
    notYet: {
      vi: 'Kết nối giữa "{{name}}" và Cổng Dịch vụ công quốc gia {{state}}.',
      en: 'The link between "{{name}}" and the National Public Service Portal {{state}}.',
    },
    noSystem: {
      vi: 'Chưa thể kết nối với Cổng Dịch vụ công quốc gia vì "{{name}}" {{state}}.',
      en: 'The National Public Service Portal cannot be reached because "{{name}}" {{state}}.',
    },
    unstated: {
      vi: 'Chưa nêu cổng dịch vụ công của tỉnh đã kết nối với Cổng Dịch vụ công quốc gia hay chưa.',
      en: "Whether the province's service portal is connected to the National Public Service Portal is not stated.",
    },
  },
  fix: {
    vi: 'Đưa kết nối giữa cổng dịch vụ công của tỉnh và Cổng Dịch vụ công quốc gia vào vận hành, trực tiếp hoặc qua LGSP (hệ thống chưa chạy thì đưa vào vận hành trước); xong thì ghi là đang vận hành (lifecycle "operating") cho hệ thống tại mục Ứng dụng (/applications) và cho kết nối với "cong-dich-vu-cong-quoc-gia" tại mục Kết nối (/connections).',
    en: 'Bring the link between the province\'s service portal and the National Public Service Portal into operation, directly or through the LGSP (first the system, if it does not operate); then record lifecycle operating for the system at /applications and for the link with "cong-dich-vu-cong-quoc-gia" at /connections.',
  },
  state: {
    vi: 'Nêu kết nối giữa cổng dịch vụ công của tỉnh và Cổng Dịch vụ công quốc gia ("cong-dich-vu-cong-quoc-gia") với tình trạng (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc chưa kết nối (absent); nếu đi qua LGSP thì ghi mã của LGSP vào "via"; chỗ còn thiếu: {{pointer}}.',
    en: 'State the link between the province\'s service portal and the National Public Service Portal ("cong-dich-vu-cong-quoc-gia") with its lifecycle: operating, building, planned or absent; name the LGSP in via when the link passes it; still missing: {{pointer}}.',
  },
  why: {
    vi: 'Người dân dùng một địa chỉ, một tài khoản; cổng của tỉnh không kết nối thì họ không thấy hồ sơ, thanh toán và đánh giá ở đó.',
    en: 'Citizens use one address and one account; a portal that is not connected keeps its dossiers, payments and ratings out of their sight.',
  },
  limits: {
    vi: 'Chỉ thấy kết nối được liệt kê và căn cứ vào tình trạng đã ghi; không biết bao nhiêu dịch vụ đã có trên Cổng Dịch vụ công quốc gia.',
    en: 'It sees only the links listed and believes their state; it cannot tell how many services are on the national portal.',
  },
  check: (_, model) => connectedThrough(model, servicePortals(model), nationalTarget(model, 'publicServicePortal')),
});
