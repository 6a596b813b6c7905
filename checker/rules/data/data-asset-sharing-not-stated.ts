import { defineRule } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Every data asset says how it may be shared.
 */
export default defineRule({
  id: 'data-asset-sharing-not-stated',
  over: 'dataAsset',
  messages: {
    unstated: {
      vi: 'Chưa nêu "{{name}}" được chia sẻ mặc định, theo yêu cầu hay chỉ dùng nội bộ.',
      en: 'Whether "{{name}}" is shared by default, on request or not at all is not stated.',
    },
  },
  fix: {
    vi: 'Nêu hình thức chia sẻ (sharing) của dữ liệu tại {{pointer}}: mặc định (default), theo yêu cầu (onRequest) hoặc nội bộ (internal).',
    en: 'State how the data is shared (sharing) at {{pointer}}: default, onRequest or internal.',
  },
  why: {
    vi: 'Cơ quan cần dữ liệu phải biết dữ liệu được chia sẻ mặc định, phải yêu cầu hay không được chia sẻ.',
    en: 'An agency that looks for data must see whether it gets it by default, on request or not at all.',
  },
  limits: {
    vi: 'Quy tắc xét cả cơ sở dữ liệu, không xét từng mục dữ liệu; quy tắc căn cứ vào hình thức được nêu.',
    en: 'It looks at each data asset as a whole, not at its fields, and believes what is stated.',
  },
  check: (asset, model) => statedIfPresent(model, asset, 'sharing'),
});
