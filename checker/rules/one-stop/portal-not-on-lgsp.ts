import { connectionsToAny } from '#model/data-sharing';
import { nationalRole, platformsWithRole } from '#model/find';
import { procedureApplications } from '#model/procedure-systems';
import { defineRule } from '../rule.ts';
import { connectedThrough } from '../shared/connected-through.ts';

/**
 * Portal and electronic one-stop connect to other systems through LGSP and NDXP.
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
      vi: 'Kết nối của "{{name}}" qua LGSP hoặc NDXP {{state}}.',
      en: 'The connection of "{{name}}" through the LGSP or NDXP {{state}}.',
    },
    noSystem: {
      vi: 'Chưa thể kết nối qua LGSP hoặc NDXP vì "{{name}}" {{state}}.',
      en: 'Nothing can be connected through the LGSP or NDXP because "{{name}}" {{state}}.',
    },
    unstated: {
      vi: 'Chưa nêu cổng dịch vụ công hoặc hệ thống một cửa điện tử có kết nối qua LGSP hoặc NDXP hay không.',
      en: 'Whether the portal or electronic one-stop connects through the LGSP or NDXP is not stated.',
    },
  },
  fix: {
    vi: 'Chuyển các kết nối của cổng dịch vụ công và hệ thống một cửa điện tử sang đi qua LGSP hoặc NDXP (hệ thống chưa chạy thì đưa vào vận hành trước); xong thì ghi kết nối với LGSP hoặc "ndxp" là đang vận hành (lifecycle "operating") tại mục Kết nối (/connections).',
    en: 'Move the links of portal and electronic one-stop to the LGSP or NDXP (first the system, if it does not operate); then record the link with the LGSP or "ndxp" with lifecycle operating at /connections.',
  },
  state: {
    vi: 'Nêu kết nối giữa cổng dịch vụ công hoặc một cửa điện tử và LGSP hoặc NDXP ("ndxp"), hoặc ghi nền tảng đi qua vào "via" của kết nối đã có, kèm tình trạng (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc chưa kết nối (absent); chỗ còn thiếu: {{pointer}}.',
    en: 'State the link of portal or one-stop with the LGSP or "ndxp", or name the platform in via of a link that is there, with its lifecycle: operating, building, planned or absent; still missing: {{pointer}}.',
  },
  why: {
    vi: 'Hệ thống giải quyết thủ tục cần dữ liệu của hàng chục cơ quan; một nền tảng chuyển được tất cả, còn đường nối riêng đến từng cơ quan thì không giữ được lâu.',
    en: 'The procedure systems need data of dozens of agencies; one platform carries all of it, own lines to each of them do not last.',
  },
  limits: {
    vi: 'Chỉ thấy kết nối được liệt kê và căn cứ vào tình trạng đã ghi; một kết nối qua nền tảng là đủ, kể cả khi còn kết nối khác đi trực tiếp.',
    en: 'It sees only the links listed and believes their state; one link through a platform is enough, even where other links are direct.',
  },
  check(_, model) {
    const platforms = new Set(platformsWithRole(model, 'lgsp').map(({ id }) => id));
    const isPlatform = (id: string): boolean => platforms.has(id) || nationalRole(model, id) === 'ndxp';
    return connectedThrough(model, procedureApplications(model), {
      is: isPlatform,
      isHub: true,
      direct: (id) => connectionsToAny(model, id, isPlatform),
    });
  },
});
