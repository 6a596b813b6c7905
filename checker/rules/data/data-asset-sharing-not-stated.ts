import { defineRule } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Every data asset says how it may be shared.
 *
 * **Why** An agency that looks for data must see whether it gets it by default, on request or not at all.
 */
export default defineRule({
  id: 'data-asset-sharing-not-stated',
  over: 'dataAsset',
  messages: {
    unstated: {
      vi: '"{{name}}" chưa nêu chia sẻ mặc định, theo yêu cầu hay chỉ dùng nội bộ.',
      en: '"{{name}}" does not say whether it is shared by default, on request or not at all.',
    },
  },
  fix: {
    vi: 'Ghi "default", "onRequest" hoặc "internal" tại {{pointer}}.',
    en: 'Set {{pointer}} to "default", "onRequest" or "internal".',
  },
  check: (asset, model) => statedIfPresent(model, asset, 'sharing'),
});
