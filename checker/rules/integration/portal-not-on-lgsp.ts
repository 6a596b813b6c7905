import { connectionsToAny } from '#model/data-sharing';
import { nationalRole, platformsWithRole } from '#model/find';
import { procedureApplications } from '#model/procedure-systems';
import { defineRule } from '../rule.ts';
import { connectedThrough } from '../shared/connected-through.ts';

/**
 * Portal and electronic one-stop connect to other systems through LGSP and NDXP.
 *
 * **Why** The procedure systems need data of dozens of agencies; one platform carries all of it, own lines to each of them do not last.
 */
export default defineRule({
  id: 'portal-not-on-lgsp',
  over: 'model',
  messages: {
    notConnected: {
      vi: '"{{name}}" chưa kết nối qua LGSP hoặc NDXP.',
      en: '"{{name}}" is not connected through the LGSP or NDXP.',
    },
    notYet: {
      vi: 'Kết nối của "{{name}}" qua LGSP hoặc NDXP mới ở dạng kế hoạch hoặc đang xây dựng.',
      en: 'The connection of "{{name}}" through the LGSP or NDXP is planned or being built.',
    },
    noSystem: {
      vi: 'Chưa thể kết nối qua LGSP vì "{{name}}" chưa vận hành.',
      en: 'Nothing can be connected through the LGSP because "{{name}}" does not operate.',
    },
    unstated: {
      vi: 'Chưa nêu cổng dịch vụ công, một cửa điện tử có kết nối qua LGSP, NDXP hay không.',
      en: 'Whether portal and electronic one-stop connect through the LGSP or NDXP is not stated.',
    },
  },
  fix: {
    vi: 'Khai báo tại /connections kết nối giữa cổng dịch vụ công hoặc một cửa điện tử và LGSP kèm lifecycle, hoặc ghi LGSP, "ndxp" vào via của kết nối đã có.',
    en: 'Add at /connections the link of the portal or one-stop with the LGSP and its lifecycle, or name the LGSP or "ndxp" in via of a link that is there.',
  },
  check(_, model) {
    const platforms = new Set(platformsWithRole(model, 'lgsp').map(({ id }) => id));
    const isPlatform = (id: string): boolean => platforms.has(id) || nationalRole(model, id) === 'ndxp';
    return connectedThrough(model, procedureApplications(model), {
      is: isPlatform,
      direct: (id) => connectionsToAny(model, id, isPlatform),
    });
  },
});
