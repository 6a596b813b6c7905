import { connectionsToAny } from '#model/data-sharing';
import { applicationsWithRole } from '#model/find';
import type { ModelIndex } from '#model/model-index';
import { at, defineRule, met } from '../rule.ts';
import { connectedThrough } from '../shared/connected-through.ts';

/**
 * The electronic one-stop is connected to the public service portal.
 *
 * **Why** A dossier sent online must reach the desk by itself, and its state must come back; otherwise officials copy between two screens.
 */
export default defineRule({
  id: 'one-stop-not-on-portal',
  over: 'model',
  messages: {
    notConnected: {
      vi: 'Hệ thống một cửa điện tử "{{name}}" chưa kết nối với cổng dịch vụ công của tỉnh.',
      en: 'The electronic one-stop "{{name}}" is not connected to the provincial service portal.',
    },
    notYet: {
      vi: 'Kết nối giữa "{{name}}" và cổng dịch vụ công mới ở dạng kế hoạch hoặc đang xây dựng.',
      en: 'The link between "{{name}}" and the service portal is planned or being built.',
    },
    noSystem: {
      vi: 'Chưa thể kết nối với cổng dịch vụ công vì một cửa điện tử "{{name}}" chưa vận hành.',
      en: 'The service portal cannot be reached because the one-stop "{{name}}" does not operate.',
    },
    unstated: {
      vi: 'Chưa nêu hệ thống một cửa điện tử đã kết nối với cổng dịch vụ công của tỉnh hay chưa.',
      en: 'Whether the electronic one-stop is connected to the provincial service portal is not stated.',
    },
  },
  fix: {
    vi: 'Khai báo tại /connections kết nối giữa một cửa điện tử và cổng dịch vụ công kèm lifecycle; nếu đã hợp nhất thì khai báo ứng dụng có role "procedureSystem".',
    en: 'Add the link between one-stop and portal with its lifecycle at /connections; if they are merged, list an application with role "procedureSystem".',
  },
  check(_, model) {
    const merged = mergedSystem(model);
    if (merged) return met(at(merged, 'role'), at(merged, 'lifecycle'));
    const portals = new Set(applicationsWithRole(model, 'servicePortal').map(({ id }) => id));
    const isPortal = (id: string): boolean => portals.has(id);
    return connectedThrough(model, applicationsWithRole(model, 'oneStop'), {
      is: isPortal,
      direct: (id) => connectionsToAny(model, id, isPortal),
    });
  },
});

/** A pilot beside the two systems has not replaced them. */
const mergedSystem = (model: ModelIndex) =>
  applicationsWithRole(model, 'procedureSystem').find(
    (system) => model.presence(system) === 'present' && system.lifecycle !== 'pilot',
  );
