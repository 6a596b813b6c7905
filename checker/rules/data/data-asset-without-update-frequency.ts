import { defineRule } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Every data asset says how often it is updated.
 *
 * **Why** Who reads shared data has to know how old it may be before relying on it.
 */
export default defineRule({
  id: 'data-asset-without-update-frequency',
  over: 'dataAsset',
  messages: {
    unstated: {
      vi: '"{{name}}" chưa nêu tần suất cập nhật dữ liệu.',
      en: '"{{name}}" does not say how often it is updated.',
    },
  },
  fix: {
    vi: 'Ghi tần suất cập nhật (ví dụ "hằng ngày") tại {{pointer}}.',
    en: 'State the frequency (for example "hằng ngày") at {{pointer}}.',
  },
  check: (asset, model) => statedIfPresent(model, asset, 'updateFrequency'),
});
