import { defineRule } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Every data asset says whether it holds personal data.
 */
export default defineRule({
  id: 'personal-data-not-marked',
  over: 'dataAsset',
  messages: {
    unstated: {
      vi: 'Chưa nêu "{{name}}" có chứa dữ liệu cá nhân hay không.',
      en: 'Whether "{{name}}" holds personal data is not stated.',
    },
  },
  fix: {
    vi: 'Nêu có chứa dữ liệu cá nhân (personalData) hay không tại {{pointer}}: có (true) hoặc không (false).',
    en: 'State at {{pointer}} whether it holds personal data (personalData): true or false.',
  },
  why: {
    vi: 'Biện pháp bảo vệ, cấp độ an toàn và giới hạn chia sẻ đều bắt đầu từ việc biết dữ liệu cá nhân nằm ở đâu.',
    en: 'Protection, security level and the limits of sharing all start from knowing where personal data lies.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào điều được nêu, không suy ra dữ liệu cá nhân từ tên hay nội dung dữ liệu.',
    en: 'It believes what is stated; it does not guess personal data from names or content.',
  },
  check: (asset, model) => statedIfPresent(model, asset, 'personalData'),
});
