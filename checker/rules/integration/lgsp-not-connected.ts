import { connectionsToNational, platformsWithRole } from '#model/find';
import { defineRule } from '../rule.ts';
import { connected } from '../shared/connected.ts';

/**
 * The provincial platform (LGSP) is connected to the national one (NDXP).
 *
 * **Why** The national platform reaches a province through its LGSP; without this link each system would need its own way to every ministry.
 */
export default defineRule({
  id: 'lgsp-not-connected',
  over: 'model',
  messages: {
    notConnected: {
      vi: 'Nền tảng "{{name}}" chưa kết nối với Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP).',
      en: 'Platform "{{name}}" is not connected to the national data exchange platform (NDXP).',
    },
    notYet: {
      vi: 'Kết nối giữa "{{name}}" và NDXP mới ở dạng kế hoạch hoặc đang xây dựng.',
      en: 'The link between "{{name}}" and NDXP is planned or being built.',
    },
    noSystem: {
      vi: 'Chưa thể kết nối NDXP vì LGSP "{{name}}" chưa vận hành.',
      en: 'NDXP cannot be reached because LGSP "{{name}}" does not operate.',
    },
    unstated: {
      vi: 'Chưa nêu LGSP của tỉnh đã kết nối với NDXP hay chưa.',
      en: 'Whether the LGSP is connected to NDXP is not stated.',
    },
  },
  fix: {
    vi: 'Khai báo tại /connections kết nối giữa LGSP và "ndxp" kèm lifecycle.',
    en: 'Add the connection between the LGSP and "ndxp" with its lifecycle at /connections.',
  },
  check: (_, model) =>
    connected(model, platformsWithRole(model, 'lgsp'), (id) => connectionsToNational(model, id, 'ndxp')),
});
