import { defineRule } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Every data asset is marked shared, specialised or internal.
 */
export default defineRule({
  id: 'data-asset-use-not-stated',
  over: 'dataAsset',
  messages: {
    unstated: {
      vi: 'Chưa nêu "{{name}}" là dữ liệu dùng chung, chuyên ngành hay nội bộ.',
      en: 'Whether "{{name}}" is shared, specialised or internal data is not stated.',
    },
  },
  fix: {
    vi: 'Nêu tính chất (use) của dữ liệu tại {{pointer}}: dùng chung (shared), chuyên ngành (specialised) hoặc nội bộ (internal).',
    en: 'State the use (use) of the data at {{pointer}}: shared, specialised or internal.',
  },
  why: {
    vi: 'Dữ liệu dùng chung phục vụ mọi cơ quan, dữ liệu chuyên ngành phục vụ một ngành; cách chia sẻ, kinh phí và cơ quan chủ quản tùy thuộc vào đó.',
    en: 'Shared data is built for all agencies and specialised data for one; sharing rules, cost and owner depend on it.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào tính chất được nêu, không xét dữ liệu có thực sự được nhiều cơ quan dùng hay không.',
    en: 'It believes the use stated; it does not see which agencies really use the data.',
  },
  check: (asset, model) => statedIfPresent(model, asset, 'use'),
});
