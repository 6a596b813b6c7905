import { applicationsWithRole } from '#model/find';
import { defineRule } from '../rule.ts';
import { connectedThrough, nationalTarget } from '../shared/connected-through.ts';

/**
 * The document management system is connected to the national document axis.
 */
export default defineRule({
  id: 'documents-not-on-axis',
  over: 'model',
  messages: {
    notConnected: {
      vi: '"{{name}}" chưa kết nối với Trục liên thông văn bản quốc gia.',
      en: '"{{name}}" is not connected to the national document axis.',
    },
    notYet: {
      vi: 'Kết nối giữa "{{name}}" và Trục liên thông văn bản quốc gia {{state}}.',
      en: 'The link between "{{name}}" and the national document axis {{state}}.',
    },
    noSystem: {
      vi: 'Chưa thể kết nối với Trục liên thông văn bản quốc gia vì "{{name}}" {{state}}.',
      en: 'The national document axis cannot be reached because "{{name}}" {{state}}.',
    },
    unstated: {
      vi: 'Chưa nêu hệ thống quản lý văn bản đã kết nối với Trục liên thông văn bản quốc gia hay chưa.',
      en: 'Whether the document management system is connected to the national document axis is not stated.',
    },
  },
  fix: {
    vi: 'Đưa kết nối giữa hệ thống quản lý văn bản và Trục liên thông văn bản quốc gia vào vận hành, trực tiếp hoặc qua LGSP (hệ thống chưa chạy thì đưa vào vận hành trước); xong thì ghi là đang vận hành (lifecycle "operating") cho hệ thống tại mục Ứng dụng (/applications) và cho kết nối với "truc-lien-thong-van-ban-quoc-gia" tại mục Kết nối (/connections).',
    en: 'Bring the link between the document management system and the national document axis into operation, directly or through the LGSP (first the system, if it does not operate); then record lifecycle operating for the system at /applications and for the link with "truc-lien-thong-van-ban-quoc-gia" at /connections.',
  },
  state: {
    vi: 'Nêu kết nối giữa hệ thống quản lý văn bản và Trục liên thông văn bản quốc gia ("truc-lien-thong-van-ban-quoc-gia") với tình trạng (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc chưa kết nối (absent); nếu đi qua LGSP thì ghi mã của LGSP vào "via"; chỗ còn thiếu: {{pointer}}.',
    en: 'State the link between the document management system and the national document axis ("truc-lien-thong-van-ban-quoc-gia") with its lifecycle: operating, building, planned or absent; name the LGSP in via when the link passes it; still missing: {{pointer}}.',
  },
  why: {
    vi: 'Văn bản ra khỏi mạng lại phải nhập, quét và ký nhận lần nữa; đi qua trục thì đến nơi trong vài phút, kèm trạng thái xử lý.',
    en: 'Documents that leave the network must be typed in, scanned and signed for again; on the axis they arrive in minutes with their status.',
  },
  limits: {
    vi: 'Chỉ thấy kết nối được liệt kê và căn cứ vào tình trạng đã ghi; không biết bao nhiêu văn bản thực sự đi qua trục.',
    en: 'It sees only the links listed and believes their state; it cannot tell how many documents really pass the axis.',
  },
  check: (_, model) =>
    connectedThrough(model, applicationsWithRole(model, 'documents'), nationalTarget(model, 'documentAxis')),
});
