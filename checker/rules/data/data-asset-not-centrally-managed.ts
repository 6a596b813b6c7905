import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';
import { stated } from '../shared/stated.ts';

/**
 * Shared and specialised databases are managed centrally for the whole province.
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
    vi: 'Đưa cơ sở dữ liệu về quản lý tập trung ở quy mô toàn tỉnh; xong thì ghi quản lý tập trung (centrallyManaged) là true tại {{pointer}}.',
    en: 'Bring the database under central management of the province; then set {{pointer}} (centrallyManaged) to true.',
  },
  state: {
    vi: 'Nêu cơ sở dữ liệu có được quản lý tập trung (centrallyManaged) hay không tại {{pointer}}: có (true) hoặc không (false); nếu chỉ dùng nội bộ thì ghi tính chất (use) là nội bộ (internal).',
    en: 'State at {{pointer}} whether the database is managed centrally (centrallyManaged): true or false; when it is for internal use only, set use (use) to internal.',
  },
  why: {
    vi: 'Cơ sở dữ liệu nằm rải rác ở từng cơ quan, mỗi nơi một dạng, thì khó kết nối, chia sẻ và bảo đảm an toàn.',
    en: 'A database that lies with each office in its own form cannot be connected, shared or kept safe.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào điều được nêu và chỉ xét cơ sở dữ liệu, không xét bộ dữ liệu hay danh mục.',
    en: 'It believes what is stated and sees databases only, not data sets or code lists.',
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
