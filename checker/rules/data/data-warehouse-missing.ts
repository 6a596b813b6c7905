import { at, defineRule, met, notMet, notStated } from '../rule.ts';

/**
 * A shared provincial data store exists or is planned.
 *
 * **Why** Reports and decisions need data from many databases in one place; without a store each report collects it anew.
 */
export default defineRule({
  id: 'data-warehouse-missing',
  over: 'model',
  messages: {
    absent: {
      vi: 'Tỉnh chưa có và chưa dự kiến xây dựng kho dữ liệu dùng chung: "{{name}}" được nêu là không có.',
      en: 'The province has and plans no shared data store: "{{name}}" is stated as absent.',
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
    vi: 'Khai báo tại /dataAssets kho dữ liệu có kind "warehouse" kèm lifecycle.',
    en: 'Add the data store with kind "warehouse" and its lifecycle at /dataAssets.',
  },
  check(_, model) {
    const stores = model.subjects('dataAsset').filter(({ kind }) => kind === 'warehouse');
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
