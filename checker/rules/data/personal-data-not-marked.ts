import { defineRule } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Every data asset says whether it holds personal data.
 *
 * **Why** Protection, security level and the limits of sharing all start from knowing where personal data lies.
 */
export default defineRule({
  id: 'personal-data-not-marked',
  over: 'dataAsset',
  messages: {
    unstated: {
      vi: '"{{name}}" chưa nêu có chứa dữ liệu cá nhân hay không.',
      en: '"{{name}}" does not say whether it holds personal data.',
    },
  },
  fix: {
    vi: 'Ghi true hoặc false tại {{pointer}}.',
    en: 'Set {{pointer}} to true or false.',
  },
  check: (asset, model) => statedIfPresent(model, asset, 'personalData'),
});
