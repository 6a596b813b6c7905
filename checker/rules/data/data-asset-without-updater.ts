import { defineRule } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Every data asset names the agency that updates it.
 *
 * **Why** Shared data loses its worth as soon as nobody has the duty to correct it.
 */
export default defineRule({
  id: 'data-asset-without-updater',
  over: 'dataAsset',
  messages: {
    unstated: {
      vi: '"{{name}}" chưa nêu cơ quan có trách nhiệm cập nhật dữ liệu.',
      en: '"{{name}}" does not say which agency has to update it.',
    },
  },
  fix: {
    vi: 'Ghi mã cơ quan cập nhật tại {{pointer}}.',
    en: 'Set {{pointer}} to the id of the agency that updates the data.',
  },
  check: (asset, model) => statedIfPresent(model, asset, 'updater'),
});
