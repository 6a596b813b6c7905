import { defineRule } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Every data asset says how often it is updated.
 */
export default defineRule({
  id: 'data-asset-without-update-frequency',
  over: 'dataAsset',
  messages: {
    unstated: {
      vi: 'Chưa nêu tần suất cập nhật của "{{name}}".',
      en: 'How often "{{name}}" is updated is not stated.',
    },
  },
  fix: {
    vi: 'Nêu tần suất cập nhật (updateFrequency) của dữ liệu tại {{pointer}}, ví dụ "hằng ngày".',
    en: 'State how often the data is updated (updateFrequency) at {{pointer}}, for example "hằng ngày" (daily).',
  },
  why: {
    vi: 'Cơ quan dùng dữ liệu chia sẻ phải biết dữ liệu có thể cũ đến mức nào trước khi dựa vào đó.',
    en: 'Who reads shared data has to know how old it may be before relying on it.',
  },
  limits: {
    vi: 'Quy tắc chỉ biết tần suất được nêu, không xét dữ liệu có được cập nhật đúng như vậy hay không.',
    en: 'It sees the frequency stated, not whether the data is really updated that often.',
  },
  check: (asset, model) => statedIfPresent(model, asset, 'updateFrequency'),
});
