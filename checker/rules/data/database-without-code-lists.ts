import { at, defineRule, notApplicable } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Every database names the common code lists it uses.
 *
 * **Why** Two databases can only be joined when both write the same codes for the same district, office or procedure.
 */
export default defineRule({
  id: 'database-without-code-lists',
  over: 'dataAsset',
  messages: {
    unstated: {
      vi: 'Cơ sở dữ liệu "{{name}}" chưa nêu danh mục dùng chung mà dữ liệu áp dụng.',
      en: 'Database "{{name}}" does not name the common code lists it uses.',
    },
  },
  fix: {
    vi: 'Ghi mã các danh mục dùng chung tại {{pointer}}.',
    en: 'List the ids of the common code lists at {{pointer}}.',
  },
  check: (asset, model) =>
    asset.kind === 'database' ? statedIfPresent(model, asset, 'codeLists') : notApplicable(at(asset, 'kind')),
});
