import { at, defineRule, notApplicable } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Every database names the common code lists it uses.
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
    vi: 'Nêu các danh mục dùng chung mà cơ sở dữ liệu áp dụng (codeLists) tại {{pointer}}, bằng mã của danh mục ở mục Dữ liệu (/dataAssets).',
    en: 'State the common code lists that the database uses (codeLists) at {{pointer}} by their ids at /dataAssets.',
  },
  why: {
    vi: 'Chỉ ghép được hai cơ sở dữ liệu khi cả hai ghi cùng một mã cho cùng một địa bàn, cơ quan hay thủ tục.',
    en: 'Two databases can only be joined when both write the same codes for the same district, office or procedure.',
  },
  limits: {
    vi: 'Quy tắc chỉ biết danh mục được nêu, không kiểm tra dữ liệu có dùng đúng mã của danh mục hay không.',
    en: 'It sees the code lists stated; it does not check that the data uses their codes.',
  },
  check: (asset, model) =>
    asset.kind === 'database' ? statedIfPresent(model, asset, 'codeLists') : notApplicable(at(asset, 'kind')),
});
