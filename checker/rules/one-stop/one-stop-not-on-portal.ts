import { connectionsToAny } from '#model/data-sharing';
import { applicationsWithRole } from '#model/find';
import type { ModelIndex } from '#model/model-index';
import { at, defineRule, met } from '../rule.ts';
import { connectedThrough } from '../shared/connected-through.ts';

/**
 * The electronic one-stop is connected to the public service portal.
 */
export default defineRule({
  id: 'one-stop-not-on-portal',
  over: 'model',
  messages: {
    notConnected: {
      vi: '"{{name}}" chưa kết nối với cổng dịch vụ công của tỉnh.',
      en: '"{{name}}" is not connected to the provincial service portal.',
    },
    notYet: {
      vi: 'Kết nối giữa "{{name}}" và cổng dịch vụ công của tỉnh {{state}}.',
      en: 'The link between "{{name}}" and the provincial service portal {{state}}.',
    },
    noSystem: {
      vi: 'Chưa thể kết nối với cổng dịch vụ công của tỉnh vì "{{name}}" {{state}}.',
      en: 'The provincial service portal cannot be reached because "{{name}}" {{state}}.',
    },
    unstated: {
      vi: 'Chưa nêu hệ thống một cửa điện tử đã kết nối với cổng dịch vụ công của tỉnh hay chưa.',
      en: 'Whether the electronic one-stop is connected to the provincial service portal is not stated.',
    },
  },
  fix: {
    vi: 'Đưa kết nối giữa hệ thống một cửa điện tử và cổng dịch vụ công của tỉnh vào vận hành, hoặc hợp nhất hai hệ thống; xong thì ghi kết nối là đang vận hành (lifecycle "operating") tại mục Kết nối (/connections), hoặc ghi hệ thống hợp nhất với vai trò (role) "procedureSystem" tại mục Ứng dụng (/applications).',
    en: 'Bring the link between the electronic one-stop and the service portal into operation, or merge the two; then record the link with lifecycle operating at /connections, or the merged system with role "procedureSystem" at /applications.',
  },
  state: {
    vi: 'Nêu kết nối giữa một cửa điện tử và cổng dịch vụ công với tình trạng (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc chưa kết nối (absent); nếu đã hợp nhất thì nêu ứng dụng có vai trò (role) "procedureSystem"; chỗ còn thiếu: {{pointer}}.',
    en: 'State the link between one-stop and portal with its lifecycle: operating, building, planned or absent; if they are merged, the application with role "procedureSystem"; still missing: {{pointer}}.',
  },
  why: {
    vi: 'Hồ sơ nộp trực tuyến phải tự đến bộ phận một cửa và tình trạng xử lý phải tự trả về; không thì cán bộ phải chép từ màn hình này sang màn hình kia.',
    en: 'A dossier sent online must reach the desk by itself, and its state must come back; otherwise officials copy between two screens.',
  },
  limits: {
    vi: 'Chỉ thấy kết nối được liệt kê và căn cứ vào tình trạng đã ghi; không biết hồ sơ và tình trạng xử lý có được chuyển qua lại đầy đủ hay không.',
    en: 'It sees only the links listed and believes their state; it cannot tell whether dossiers and their states are passed in full.',
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
