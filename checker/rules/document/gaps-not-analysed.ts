import { defineRule } from '../rule.ts';
import { stated } from '../shared/stated.ts';

/**
 * The gaps between current and target architecture are listed.
 */
export default defineRule({
  id: 'gaps-not-analysed',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Chưa nêu các nội dung cần hoàn thiện để đi từ hiện trạng đến kiến trúc mục tiêu.',
      en: 'The gaps between the current and the target architecture are not stated.',
    },
  },
  fix: {
    vi: 'Nêu từng nội dung cần hoàn thiện tại mục Nội dung cần hoàn thiện (/gaps), mỗi nội dung kèm hiện trạng (current) và yêu cầu cần đạt (required).',
    en: 'List the gaps at /gaps, each with its current state (current) and its required state (required).',
  },
  why: {
    vi: 'Lộ trình phải rút ngắn khoảng cách giữa hiện trạng và mục tiêu; nhiệm vụ không xử lý nội dung nào thì khó bảo vệ khi thẩm định.',
    en: 'The distance between today and the target is what the roadmap has to cover; a task that closes no gap is hard to defend.',
  },
  limits: {
    vi: 'Quy tắc chỉ biết có ít nhất một nội dung được liệt kê, không xét danh sách đã đủ hay chưa.',
    en: 'It sees that at least one gap is listed, not whether the list is complete.',
  },
  check: (_, model) => stated(model, model.model, 'gaps'),
});
