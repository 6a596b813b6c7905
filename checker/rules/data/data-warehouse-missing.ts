import { inIdOrder } from '#util/id-order';
import { at, defineRule, met, notMet, notStated } from '../rule.ts';

/**
 * A shared provincial data store exists or is planned.
 */
export default defineRule({
  id: 'data-warehouse-missing',
  over: 'model',
  messages: {
    absent: {
      vi: 'Kho dữ liệu dùng chung "{{name}}" được nêu là không có hoặc sắp kết thúc sử dụng, và không nêu kho nào khác.',
      en: 'Shared data store "{{name}}" is stated as absent or about to end, and no other is stated.',
    },
    unlisted: {
      vi: 'Danh mục dữ liệu được khai báo đầy đủ nhưng không có kho dữ liệu dùng chung.',
      en: 'The list of data assets is declared complete and holds no shared data store.',
    },
    unstated: {
      vi: 'Chưa nêu tỉnh có hoặc dự kiến có kho dữ liệu dùng chung hay không.',
      en: 'Whether the province has or plans a shared data store is not stated.',
    },
  },
  fix: {
    vi: 'Xây dựng kho dữ liệu dùng chung hoặc đưa vào kế hoạch; xong thì nêu kho tại mục Dữ liệu (/dataAssets) với loại (kind) "warehouse" và vòng đời (lifecycle) dự kiến (planned), đang xây dựng (building) hoặc đang vận hành (operating); tổng số đã khai báo thì sửa theo.',
    en: 'Build a shared data store or plan one; then list it at /dataAssets with kind (kind) "warehouse" and lifecycle (lifecycle) planned, building or operating, and correct the total when one is declared.',
  },
  state: {
    vi: 'Nêu kho dữ liệu dùng chung có loại (kind) "warehouse" tại mục Dữ liệu (/dataAssets), kèm vòng đời (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc không có (absent).',
    en: 'State the shared data store (kind warehouse) at /dataAssets with its lifecycle (lifecycle): operating, building, planned or absent.',
  },
  why: {
    vi: 'Báo cáo và quyết định cần dữ liệu từ nhiều nơi gom về một chỗ; không có kho thì mỗi báo cáo lại phải thu thập từ đầu.',
    en: 'Reports and decisions need data from many databases in one place; without a store each report collects it anew.',
  },
  limits: {
    vi: 'Quy tắc chỉ biết kho được nêu, kể cả mới dự kiến, không xét kho có dữ liệu và được khai thác hay không.',
    en: 'It sees the store stated, even a planned one, not whether it holds data that is used.',
  },
  check(_, model) {
    const stores = inIdOrder(model.subjects('dataAsset').filter(({ kind }) => kind === 'warehouse'));
    const there = stores.find(
      ({ lifecycle }) => lifecycle !== undefined && !['absent', 'retiring'].includes(lifecycle),
    );
    if (there) return met(at(there, 'lifecycle'));
    const open = stores.find(({ lifecycle }) => lifecycle === undefined);
    if (open) return notStated({ messageId: 'unstated', at: at(open, 'lifecycle') });
    const [first, ...others] = stores;
    if (first) {
      const rests = others.map((other) => at(other, 'lifecycle'));
      return notMet({ messageId: 'absent', at: at(first, 'lifecycle'), data: { name: first.name } }, ...rests);
    }
    if (model.isComplete('dataAsset')) return notMet({ messageId: 'unlisted', at: model.inventoryPlace('dataAsset') });
    return notStated({ messageId: 'unstated', at: at(model.model, 'dataAssets') });
  },
});
