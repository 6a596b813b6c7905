import { defineRule } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Every data asset is marked shared, specialised or internal.
 *
 * **Why** Shared data is built for all agencies and specialised data for one; sharing rules, cost and owner depend on it.
 */
export default defineRule({
  id: 'data-asset-use-not-stated',
  over: 'dataAsset',
  messages: {
    unstated: {
      vi: '"{{name}}" chưa nêu là dữ liệu dùng chung, chuyên ngành hay nội bộ.',
      en: '"{{name}}" is not marked as shared, specialised or internal.',
    },
  },
  fix: {
    vi: 'Ghi "shared", "specialised" hoặc "internal" tại {{pointer}}.',
    en: 'Set {{pointer}} to "shared", "specialised" or "internal".',
  },
  check: (asset, model) => statedIfPresent(model, asset, 'use'),
});
