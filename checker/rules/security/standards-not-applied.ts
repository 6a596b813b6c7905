import { defineRule } from '../rule.ts';
import { carriedOut } from '../shared/activity.ts';

/**
 * Security measures follow the technical standards for each level.
 *
 * **Why** Measures chosen by habit leave gaps that only a comparison with the standard shows.
 */
export default defineRule({
  id: 'standards-not-applied',
  over: 'model',
  messages: {
    absent: {
      vi: 'Các biện pháp bảo đảm an toàn thông tin chưa được áp dụng theo quy định, tiêu chuẩn kỹ thuật.',
      en: 'Security measures are not applied as regulations and standards require.',
    },
    notYet: {
      vi: 'Việc áp dụng biện pháp bảo đảm an toàn thông tin theo quy định, tiêu chuẩn kỹ thuật mới ở dạng kế hoạch.',
      en: 'Applying measures by regulation and standard is only planned.',
    },
    unstated: {
      vi: 'Chưa nêu các biện pháp bảo đảm an toàn thông tin có được áp dụng theo quy định, tiêu chuẩn kỹ thuật hay không.',
      en: 'Whether measures follow regulations and standards is not stated.',
    },
  },
  fix: {
    vi: 'Rà soát các biện pháp theo tiêu chuẩn của từng cấp độ, khắc phục điểm thiếu và ghi tình trạng tại /security/standardsApplied.',
    en: 'Compare the measures with the standard of each level, close the gaps and state it at /security/standardsApplied.',
  },
  check: (_, model) => carriedOut(model, 'standardsApplied'),
});
