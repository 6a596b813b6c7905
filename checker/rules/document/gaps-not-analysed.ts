import { defineRule } from '../rule.ts';
import { stated } from '../shared/stated.ts';

/**
 * The gaps between current and target architecture are listed.
 *
 * **Why** The distance between today and the target is what the roadmap has to cover; a task that closes no gap is hard to defend.
 */
export default defineRule({
  id: 'gaps-not-analysed',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Chưa phân tích khoảng cách giữa kiến trúc hiện tại và kiến trúc mục tiêu.',
      en: 'The gaps between the current and the target architecture are not analysed.',
    },
  },
  fix: {
    vi: 'Liệt kê các nội dung cần hoàn thiện tại /gaps, mỗi nội dung ghi hiện trạng và yêu cầu cần đạt.',
    en: 'List the gaps at /gaps, each with its current and required state.',
  },
  check: (_, model) => stated(model, model.model, 'gaps'),
});
