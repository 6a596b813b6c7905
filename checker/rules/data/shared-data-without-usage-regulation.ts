import { at, defineRule, met, notApplicable } from '../rule.ts';
import { stated } from '../shared/stated.ts';

/**
 * Shared data has a public regulation on its use.
 *
 * **Why** An agency may only build on another one’s data when it knows in writing what it may do with it.
 */
export default defineRule({
  id: 'shared-data-without-usage-regulation',
  over: 'dataAsset',
  messages: {
    unstated: {
      vi: '"{{name}}" chưa nêu quy chế quản lý, khai thác và sử dụng dữ liệu.',
      en: '"{{name}}" does not name a regulation on the use of its data.',
    },
  },
  fix: {
    vi: 'Ghi quyết định ban hành quy chế tại {{pointer}}; dữ liệu chỉ dùng nội bộ thì ghi sharing là "internal".',
    en: 'State the act that issues the regulation at {{pointer}}; data for internal use only has sharing "internal".',
  },
  check(asset, model) {
    if (model.presence(asset) === 'absent') return notApplicable(at(asset, 'lifecycle'));
    if (asset.usageRegulation !== undefined) return met(at(asset, 'usageRegulation'));
    if (asset.sharing === 'internal') return notApplicable(at(asset, 'sharing'));
    return stated(model, asset, 'usageRegulation');
  },
});
