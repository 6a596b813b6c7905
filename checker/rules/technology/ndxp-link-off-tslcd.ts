import type { Connection } from '#generated/types';
import { connectionsToNational, platformsWithRole } from '#model/find';
import type { ModelIndex } from '#model/model-index';
import { defineRule } from '../rule.ts';
import { someElement } from '../shared/some-element.ts';

/**
 * The LGSP reaches NDXP over the dedicated state network.
 *
 * **Why** All data that leaves the province passes this one line; on the Internet it is exposed where it matters most.
 */
export default defineRule({
  id: 'ndxp-link-off-tslcd',
  over: 'model',
  messages: {
    broken: {
      vi: 'Kết nối giữa LGSP và NDXP chạy trên Internet, không phải mạng truyền số liệu chuyên dùng.',
      en: 'The link between the LGSP and NDXP runs over the Internet, not over the dedicated state network.',
    },
    noSystem: {
      vi: 'LGSP chưa kết nối với NDXP nên chưa có đường truyền trên mạng truyền số liệu chuyên dùng.',
      en: 'The LGSP is not connected to NDXP, so nothing runs over the dedicated state network.',
    },
    unstated: {
      vi: 'Chưa nêu kết nối giữa LGSP và NDXP chạy trên mạng nào.',
      en: 'The network of the link between the LGSP and NDXP is not stated.',
    },
  },
  fix: {
    vi: 'Ghi vào network của kết nối LGSP và "ndxp" mã của mạng có kind "tslcd".',
    en: 'Name in network of the link between the LGSP and "ndxp" the network with kind "tslcd".',
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
