import type { Connection } from '#generated/types';
import { connectionsToNational, platformsWithRole } from '#model/find';
import type { ModelIndex } from '#model/model-index';
import { defineRule } from '../rule.ts';
import { someElement } from '../shared/some-element.ts';

/**
 * The LGSP reaches NDXP over the dedicated state network.
 */
export default defineRule({
  id: 'ndxp-link-off-tslcd',
  over: 'model',
  messages: {
    broken: {
      vi: 'Kết nối giữa LGSP và NDXP chạy trên Internet, không phải trên mạng truyền số liệu chuyên dùng.',
      en: 'The link between the LGSP and NDXP runs over the Internet, not over the dedicated state network.',
    },
    noSystem: {
      vi: 'LGSP chưa kết nối với NDXP nên chưa có đường truyền trên mạng truyền số liệu chuyên dùng.',
      en: 'The LGSP is not connected to NDXP, so nothing runs over the dedicated state network.',
    },
    unstated: {
      vi: 'Chưa nêu kết nối đang vận hành giữa LGSP và NDXP có chạy trên mạng truyền số liệu chuyên dùng hay không.',
      en: 'Whether an operating link between the LGSP and NDXP runs over the dedicated state network is not stated.',
    },
  },
  fix: {
    vi: 'Đưa kết nối giữa LGSP và NDXP vào vận hành trên mạng truyền số liệu chuyên dùng; xong thì ghi mã của mạng đó (network) và tình trạng (lifecycle) của kết nối tại mục Kết nối (/connections).',
    en: 'Bring the link between the LGSP and NDXP into operation on the dedicated state network; then record that network (network) and lifecycle of the link at /connections.',
  },
  state: {
    vi: 'Ghi mạng (network) mà kết nối giữa LGSP và "ndxp" chạy trên, mạng chuyên dùng có loại (kind) "tslcd", và tình trạng (lifecycle) của kết nối; chỗ còn thiếu: {{pointer}}.',
    en: 'Name the network that the link between the LGSP and "ndxp" runs on (the dedicated one has kind "tslcd"), and lifecycle of the link; still missing: {{pointer}}.',
  },
  why: {
    vi: 'Mọi dữ liệu ra khỏi tỉnh đều qua đường này; nếu đi trên Internet, kết nối quan trọng nhất lại chịu nhiều rủi ro nhất.',
    en: 'All data that leaves the province passes this one line; on the Internet it is exposed where it matters most.',
  },
  limits: {
    vi: 'Căn cứ vào mạng đã ghi cho kết nối; không đo đường truyền thực tế.',
    en: 'It believes the network stated for the link; it does not trace the real route.',
  },
  check(_, model) {
    const links = platformsWithRole(model, 'lgsp').flatMap(({ id }) => connectionsToNational(model, id, 'ndxp'));
    return someElement(model, 'connections', links, (link) => ({ holds: runsOnTslcd(model, link), path: 'network' }));
  },
});

/** A wide-area network may be part of the dedicated one, so only the Internet is certainly not. */
function runsOnTslcd(model: ModelIndex, { network }: Connection): boolean | undefined {
  if (model.nationalSystem(network)?.role === 'dedicatedNetwork') return true;
  const kind = model.subjects('network').find(({ id }) => id === network)?.kind;
  if (kind === 'tslcd') return true;
  return kind === 'internet' ? false : undefined;
}
