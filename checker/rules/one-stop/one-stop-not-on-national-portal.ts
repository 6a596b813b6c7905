import { oneStops, servicePortals } from '#model/procedure-systems';
import { defineRule } from '../rule.ts';
import { connectedThrough, nationalTarget } from '../shared/connected-through.ts';

/**
 * The electronic one-stop shares dossier states with the National Public Service Portal.
 */
export default defineRule({
  id: 'one-stop-not-on-national-portal',
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
      vi: 'Chưa nêu hệ thống một cửa điện tử đã kết nối với Cổng Dịch vụ công quốc gia hay chưa.',
      en: 'Whether the electronic one-stop is connected to the National Public Service Portal is not stated.',
    },
  },
  fix: {
    vi: 'Đưa kết nối giữa hệ thống một cửa điện tử và Cổng Dịch vụ công quốc gia vào vận hành, trực tiếp, qua LGSP hoặc qua cổng dịch vụ công của tỉnh (hệ thống chưa chạy thì đưa vào vận hành trước); xong thì ghi là đang vận hành (lifecycle "operating") cho hệ thống tại mục Ứng dụng (/applications) và cho kết nối với "cong-dich-vu-cong-quoc-gia" tại mục Kết nối (/connections).',
    en: 'Bring the link between the electronic one-stop and the National Public Service Portal into operation, directly, through the LGSP or through the province\'s portal (first the system, if it does not operate); then record lifecycle operating for the system at /applications and for the link with "cong-dich-vu-cong-quoc-gia" at /connections.',
  },
  state: {
    vi: 'Nêu kết nối giữa hệ thống một cửa điện tử và Cổng Dịch vụ công quốc gia ("cong-dich-vu-cong-quoc-gia"), hoặc cổng dịch vụ công của tỉnh, với tình trạng (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc chưa kết nối (absent); nếu đi qua LGSP thì ghi mã của LGSP vào "via"; chỗ còn thiếu: {{pointer}}.',
    en: 'State the link between the electronic one-stop and the National Public Service Portal ("cong-dich-vu-cong-quoc-gia"), or the province\'s portal, with its lifecycle: operating, building, planned or absent; name the LGSP in via when the link passes it; still missing: {{pointer}}.',
  },
  why: {
    vi: 'Người dân theo dõi hồ sơ ở một địa chỉ dù nộp ở đâu; Cổng Dịch vụ công quốc gia chỉ biết những gì một cửa điện tử gửi lên.',
    en: 'People follow a dossier at one address, whichever desk took it in; the national portal knows only what the one-stop tells it.',
  },
  limits: {
    vi: 'Chỉ thấy kết nối được liệt kê và căn cứ vào tình trạng đã ghi; không biết tình trạng hồ sơ có được gửi lên đủ và đúng lúc hay không.',
    en: 'It sees only the links listed and believes their state; it cannot tell whether dossier states are sent in full and in time.',
  },
  check(_, model) {
    const portals = new Set(servicePortals(model).map(({ id }) => id));
    return connectedThrough(model, oneStops(model), nationalTarget(model, 'publicServicePortal'), (id) =>
      portals.has(id),
    );
  },
});
