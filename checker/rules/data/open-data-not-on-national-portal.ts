import type { DataAsset } from '#generated/types';
import { connectionsToNational, nationalRole } from '#model/find';
import type { ModelIndex } from '#model/model-index';
import { type Answer, at, defineRule, met, notApplicable, notStated } from '../rule.ts';
import { type ConnectionMessage, connected } from '../shared/connected.ts';

/**
 * Open data is reachable on the national data portal.
 */
export default defineRule({
  id: 'open-data-not-on-national-portal',
  over: 'dataAsset',
  messages: {
    notConnected: {
      vi: 'Cổng dữ liệu "{{name}}" của tỉnh chưa kết nối với Cổng dữ liệu quốc gia.',
      en: 'Provincial data portal "{{name}}" is not connected to the national data portal.',
    },
    notYet: {
      vi: 'Kết nối giữa cổng dữ liệu "{{name}}" của tỉnh và Cổng dữ liệu quốc gia {{state}}.',
      en: 'The link between provincial data portal "{{name}}" and the national data portal {{state}}.',
    },
    noSystem: {
      vi: 'Cổng dữ liệu "{{name}}" của tỉnh {{state}} nên chưa có trên Cổng dữ liệu quốc gia.',
      en: 'Provincial data portal "{{name}}" {{state}}, so nothing reaches the national data portal.',
    },
    noPortal: {
      vi: 'Chưa nêu dữ liệu mở "{{name}}" được công bố trên cổng dữ liệu nào.',
      en: 'The portal on which open data "{{name}}" is published is not stated.',
    },
    unstated: {
      vi: 'Chưa nêu cổng dữ liệu "{{name}}" đã kết nối với Cổng dữ liệu quốc gia hay chưa.',
      en: 'Whether data portal "{{name}}" is connected to the national data portal is not stated.',
    },
  },
  fix: {
    vi: 'Đưa cổng dữ liệu của tỉnh vào vận hành và kết nối với Cổng dữ liệu quốc gia, hoặc công bố thẳng trên cổng quốc gia; xong thì ghi là đang vận hành (lifecycle "operating") cho cổng và cho kết nối tại mục Kết nối (/connections), hoặc ghi cổng dữ liệu (openData/portal) là "cong-du-lieu-quoc-gia".',
    en: 'Let the provincial portal operate and connect it to the national data portal, or publish on the national one; then set lifecycle (lifecycle) to operating for the portal and for its link at /connections, or set openData/portal to "cong-du-lieu-quoc-gia".',
  },
  state: {
    vi: 'Nêu cổng dữ liệu (openData/portal) của dữ liệu mở tại mục Dữ liệu (/dataAssets) và kết nối của cổng đó với Cổng dữ liệu quốc gia, kèm tình trạng (lifecycle), tại mục Kết nối (/connections); chỗ còn thiếu là {{pointer}}.',
    en: 'State the portal that publishes the open data (openData/portal) at /dataAssets and its link to the national data portal, with its lifecycle (lifecycle), at /connections; what is missing is {{pointer}}.',
  },
  why: {
    vi: 'Người dân, doanh nghiệp tìm dữ liệu ở một nơi; dữ liệu chỉ có trên trang của tỉnh thì ít người tìm thấy.',
    en: 'People look for data in one place; what stands only on a provincial page is not found.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào kết nối được nêu, không truy cập cổng để xem dữ liệu có ở đó hay không.',
    en: 'It believes the link stated; it does not visit the portal to see whether the data is there.',
  },
  check: (asset, model) => (asset.kind === 'openDataset' ? published(asset, model) : notApplicable(at(asset, 'kind'))),
});

function published(asset: DataAsset, model: ModelIndex): Answer<ConnectionMessage | 'noPortal'> {
  if (model.presence(asset) === 'absent') return notApplicable(at(asset, 'lifecycle'));
  const place = at(asset, 'openData/portal');
  const id = asset.openData?.portal;
  if (id === undefined) return notStated({ messageId: 'noPortal', at: place, data: { name: asset.name } });
  if (nationalRole(model, id) === 'openDataPortal') return met(place);
  const answer = connected(model, portals(model, id), (portal) =>
    connectionsToNational(model, portal, 'openDataPortal'),
  );
  return { ...answer, rests: [...answer.rests, place] };
}

const portals = (model: ModelIndex, id: string) =>
  [model.find('application', id), model.find('platform', id)].filter((system) => system !== undefined);
