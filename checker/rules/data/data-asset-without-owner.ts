import { defineRule } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Every data asset has a managing agency.
 */
export default defineRule({
  id: 'data-asset-without-owner',
  over: 'dataAsset',
  messages: {
    unstated: {
      vi: 'Chưa nêu cơ quan chủ quản của "{{name}}".',
      en: 'The managing agency of "{{name}}" is not stated.',
    },
  },
  fix: {
    vi: 'Nêu cơ quan chủ quản (owner) của dữ liệu tại {{pointer}}, bằng mã của cơ quan ở mục Cơ quan (/organisations).',
    en: 'State the managing agency (owner) of the data at {{pointer}} by its id at /organisations.',
  },
  why: {
    vi: 'Phải có cơ quan chịu trách nhiệm về chất lượng dữ liệu và quyết định ai được sử dụng.',
    en: 'Somebody must answer for the quality of the data and decide who may use it.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào cơ quan được nêu, không xét cơ quan đó có được giao quản lý dữ liệu bằng văn bản hay không.',
    en: 'It believes the agency stated; it does not see whether an act gives it the data to manage.',
  },
  check: (asset, model) => statedIfPresent(model, asset, 'owner'),
});
