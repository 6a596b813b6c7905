import { oneStops, servicePortals } from '#model/procedure-systems';
import { defineRule } from '../rule.ts';
import { connectedThrough, nationalTarget } from '../shared/connected-through.ts';

/**
 * The electronic one-stop shares dossier states with the National Public Service Portal.
 *
 * **Why** People follow a dossier at one address, whichever desk took it in; the national portal knows only what the one-stop tells it.
 */
export default defineRule({
  id: 'one-stop-not-on-national-portal',
  over: 'model',
  messages: {
    notConnected: {
      vi: 'Hệ thống một cửa điện tử "{{name}}" chưa kết nối với Cổng Dịch vụ công quốc gia.',
      en: 'The electronic one-stop "{{name}}" is not connected to the National Public Service Portal.',
    },
    notYet: {
      vi: 'Kết nối giữa "{{name}}" và Cổng Dịch vụ công quốc gia mới ở dạng kế hoạch hoặc đang xây dựng.',
      en: 'The link between "{{name}}" and the National Public Service Portal is planned or being built.',
    },
    noSystem: {
      vi: 'Chưa thể kết nối với Cổng Dịch vụ công quốc gia vì một cửa điện tử "{{name}}" chưa vận hành.',
      en: 'The National Public Service Portal cannot be reached because the one-stop "{{name}}" does not operate.',
    },
    unstated: {
      vi: 'Chưa nêu hệ thống một cửa điện tử đã kết nối với Cổng Dịch vụ công quốc gia hay chưa.',
      en: 'Whether the electronic one-stop is connected to the National Public Service Portal is not stated.',
    },
  },
  fix: {
    vi: 'Khai báo tại /connections kết nối giữa một cửa điện tử và "cong-dich-vu-cong-quoc-gia" (hoặc với cổng dịch vụ công của tỉnh đã kết nối) kèm lifecycle.',
    en: 'Add at /connections the link between the one-stop and "cong-dich-vu-cong-quoc-gia" (or the provincial portal that is connected) with its lifecycle.',
  },
  check(_, model) {
    const portals = new Set(servicePortals(model).map(({ id }) => id));
    return connectedThrough(model, oneStops(model), nationalTarget(model, 'publicServicePortal'), (id) =>
      portals.has(id),
    );
  },
});
