import { servicePortals } from '#model/procedure-systems';
import { defineRule } from '../rule.ts';
import { connectedThrough, nationalTarget } from '../shared/connected-through.ts';

/**
 * The service portal is connected to the National Public Service Portal.
 *
 * **Why** Citizens use one address and one account; a portal that is not connected keeps its dossiers, payments and ratings out of their sight.
 */
export default defineRule({
  id: 'portal-not-on-national-portal',
  over: 'model',
  messages: {
    notConnected: {
      vi: 'Cổng dịch vụ công của tỉnh "{{name}}" chưa kết nối với Cổng Dịch vụ công quốc gia.',
      en: 'The province\'s service portal "{{name}}" is not connected to the National Public Service Portal.',
    },
    notYet: {
      vi: 'Kết nối giữa "{{name}}" và Cổng Dịch vụ công quốc gia mới ở dạng kế hoạch hoặc đang xây dựng.',
      en: 'The link between "{{name}}" and the National Public Service Portal is planned or being built.',
    },
    noSystem: {
      vi: 'Chưa thể kết nối với Cổng Dịch vụ công quốc gia vì "{{name}}" chưa vận hành.',
      en: 'The National Public Service Portal cannot be reached because "{{name}}" does not operate.',
    },
    unstated: {
      vi: 'Chưa nêu cổng dịch vụ công của tỉnh đã kết nối với Cổng Dịch vụ công quốc gia hay chưa.',
      en: "Whether the province's service portal is connected to the National Public Service Portal is not stated.",
    },
  },
  fix: {
    vi: 'Khai báo tại /connections kết nối giữa cổng dịch vụ công của tỉnh và "cong-dich-vu-cong-quoc-gia" kèm lifecycle; nếu đi qua LGSP thì ghi LGSP vào via.',
    en: 'Add the connection between the province\'s service portal and "cong-dich-vu-cong-quoc-gia" with its lifecycle at /connections; if it passes the LGSP, name the LGSP in via.',
  },
  check: (_, model) => connectedThrough(model, servicePortals(model), nationalTarget(model, 'publicServicePortal')),
});
