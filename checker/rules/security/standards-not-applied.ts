import { defineRule } from '../rule.ts';
import { carriedOut } from '../shared/activity.ts';

/**
 * Security measures follow the technical standards for each level.
 */
export default defineRule({
  id: 'standards-not-applied',
  over: 'model',
  messages: {
    absent: {
      vi: 'Các biện pháp bảo đảm an toàn thông tin của tỉnh chưa được áp dụng theo quy định, tiêu chuẩn kỹ thuật.',
      en: 'Security measures are not applied as regulations and technical standards require.',
    },
    notYet: {
      vi: 'Việc áp dụng biện pháp bảo đảm an toàn thông tin theo quy định, tiêu chuẩn kỹ thuật {{state}}.',
      en: 'Applying measures by regulation and technical standard {{state}}.',
    },
    unstated: {
      vi: 'Chưa nêu các biện pháp bảo đảm an toàn thông tin có được áp dụng theo quy định, tiêu chuẩn kỹ thuật hay không.',
      en: 'Whether measures follow regulations and technical standards is not stated.',
    },
  },
  fix: {
    vi: 'Rà soát các biện pháp theo quy định, tiêu chuẩn kỹ thuật của từng cấp độ, khắc phục nội dung còn thiếu; xong thì ghi tình trạng (lifecycle) là đang áp dụng (operating) tại /security/standardsApplied.',
    en: 'Compare the measures with the regulations and standards of each level and close the gaps, then set lifecycle to operating at /security/standardsApplied.',
  },
  state: {
    vi: 'Nêu tại /security/standardsApplied tình trạng (lifecycle) của việc áp dụng tiêu chuẩn: đang áp dụng (operating), đang chuẩn bị (building), dự kiến (planned) hoặc không có (absent).',
    en: 'State at /security/standardsApplied the lifecycle of applying standards: operating, building, planned or absent.',
  },
  why: {
    vi: 'Biện pháp chọn theo thói quen để lại lỗ hổng mà chỉ đối chiếu với tiêu chuẩn mới thấy.',
    en: 'Measures chosen by habit leave gaps that only a comparison with the standard shows.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào tình trạng đã nêu cho toàn tỉnh, không đối chiếu từng biện pháp với tiêu chuẩn.',
    en: 'The rule believes what is stated for the province as a whole; it does not compare single measures with a standard.',
  },
  check: (_, model) => carriedOut(model, 'standardsApplied'),
});
