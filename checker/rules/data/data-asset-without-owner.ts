import { defineRule } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Every data asset has a managing agency.
 *
 * **Why** Somebody must answer for the quality of the data and decide who may use it.
 */
export default defineRule({
  id: 'data-asset-without-owner',
  over: 'dataAsset',
  messages: {
    unstated: {
      vi: '"{{name}}" chưa nêu cơ quan chủ quản dữ liệu.',
      en: '"{{name}}" has no managing agency; one is required.',
    },
  },
  fix: {
    vi: 'Ghi mã cơ quan chủ quản tại {{pointer}}.',
    en: 'Set {{pointer}} to the id of the managing agency.',
  },
  check: (asset, model) => statedIfPresent(model, asset, 'owner'),
});
