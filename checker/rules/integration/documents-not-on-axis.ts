import { applicationsWithRole } from '#model/find';
import { defineRule } from '../rule.ts';
import { connectedThrough, nationalTarget } from '../shared/connected-through.ts';

/**
 * The document management system is connected to the national document axis.
 *
 * **Why** Documents that leave the network must be typed in, scanned and signed for again; on the axis they arrive in minutes with their status.
 */
export default defineRule({
  id: 'documents-not-on-axis',
  over: 'model',
  messages: {
    notConnected: {
      vi: 'Hệ thống quản lý văn bản "{{name}}" chưa kết nối với Trục liên thông văn bản quốc gia.',
      en: 'The document management system "{{name}}" is not connected to the national document axis.',
    },
    notYet: {
      vi: 'Kết nối giữa "{{name}}" và Trục liên thông văn bản quốc gia mới ở dạng kế hoạch hoặc đang xây dựng.',
      en: 'The link between "{{name}}" and the national document axis is planned or being built.',
    },
    noSystem: {
      vi: 'Chưa thể kết nối với Trục liên thông văn bản quốc gia vì "{{name}}" chưa vận hành.',
      en: 'The national document axis cannot be reached because "{{name}}" does not operate.',
    },
    unstated: {
      vi: 'Chưa nêu hệ thống quản lý văn bản đã kết nối với Trục liên thông văn bản quốc gia hay chưa.',
      en: 'Whether the document management system is connected to the national document axis is not stated.',
    },
  },
  fix: {
    vi: 'Khai báo tại /connections kết nối giữa hệ thống quản lý văn bản và "truc-lien-thong-van-ban-quoc-gia" kèm lifecycle; nếu đi qua LGSP thì ghi LGSP vào via.',
    en: 'Add the connection between the document management system and "truc-lien-thong-van-ban-quoc-gia" with its lifecycle at /connections; if it passes the LGSP, name the LGSP in via.',
  },
  check: (_, model) =>
    connectedThrough(model, applicationsWithRole(model, 'documents'), nationalTarget(model, 'documentAxis')),
});
