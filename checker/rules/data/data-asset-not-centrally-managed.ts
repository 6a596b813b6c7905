import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';
import { stated } from '../shared/stated.ts';

/**
 * Shared and specialised databases are managed centrally for the whole province.
 *
 * **Why** A database that lies with each office in its own form cannot be connected, shared or kept safe.
 */
export default defineRule({
  id: 'data-asset-not-centrally-managed',
  over: 'dataAsset',
  messages: {
    scattered: {
      vi: 'Cơ sở dữ liệu "{{name}}" chưa được quản lý tập trung ở quy mô toàn tỉnh.',
      en: 'Database "{{name}}" is not managed centrally for the whole province.',
    },
    unstated: {
      vi: 'Chưa nêu cơ sở dữ liệu "{{name}}" có được quản lý tập trung ở quy mô toàn tỉnh hay không.',
      en: 'Whether database "{{name}}" is managed centrally for the whole province is not stated.',
    },
  },
  fix: {
    vi: 'Đưa dữ liệu về quản lý tập trung của tỉnh rồi ghi true tại {{pointer}}.',
    en: 'Bring the data under central management of the province, then set {{pointer}} to true.',
  },
  check(asset, model) {
    if (asset.kind !== 'database') return notApplicable(at(asset, 'kind'));
    if (model.presence(asset) === 'absent') return notApplicable(at(asset, 'lifecycle'));
    const place = at(asset, 'centrallyManaged');
    if (asset.centrallyManaged === true) return met(place);
    if (asset.use === 'internal') return notApplicable(at(asset, 'use'));
    if (asset.centrallyManaged === undefined) return stated(model, asset, 'centrallyManaged');
    return notMet({ messageId: 'scattered', at: place, data: { name: asset.name } });
  },
});
