import { defineRule } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Every data asset names the agency that updates it.
 */
export default defineRule({
  id: 'data-asset-without-updater',
  over: 'dataAsset',
  messages: {
    unstated: {
      vi: 'Chưa nêu cơ quan có trách nhiệm cập nhật "{{name}}".',
      en: 'Which agency has to update "{{name}}" is not stated.',
    },
  },
  fix: {
    vi: 'Nêu cơ quan cập nhật (updater) dữ liệu tại {{pointer}}, bằng mã của cơ quan ở mục Cơ quan (/organisations).',
    en: 'State the agency that updates the data (updater) at {{pointer}} by its id at /organisations.',
  },
  why: {
    vi: 'Dữ liệu chia sẻ mất giá trị ngay khi không còn cơ quan nào có trách nhiệm sửa và cập nhật.',
    en: 'Shared data loses its worth as soon as nobody has the duty to correct it.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào cơ quan được nêu, không xét cơ quan đó có cập nhật thường xuyên hay không.',
    en: 'It believes the agency stated; it does not see whether that agency does update the data.',
  },
  check: (asset, model) => statedIfPresent(model, asset, 'updater'),
});
