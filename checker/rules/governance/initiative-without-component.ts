import { defineRule } from '../rule.ts';
import { stated } from '../shared/stated.ts';

/**
 * Every initiative names the components it creates or changes.
 */
export default defineRule({
  id: 'initiative-without-component',
  over: 'initiative',
  messages: {
    unstated: {
      vi: 'Nhiệm vụ "{{name}}" chưa nêu thành phần kiến trúc mà nhiệm vụ tạo ra hoặc thay đổi.',
      en: 'Initiative "{{name}}" does not name the components it creates or changes.',
    },
  },
  fix: {
    vi: 'Nêu thành phần thực hiện (elements) của nhiệm vụ tại {{pointer}}, bằng mã của các phần tử kiến trúc; nhiệm vụ không tạo ra, không thay đổi thành phần nào thì ghi không áp dụng (notApplicable) tại điểm để ngỏ (openPoints).',
    en: 'State the components (elements) of the initiative at {{pointer}} by the ids of the elements; one that creates and changes none says notApplicable in its open points (openPoints).',
  },
  why: {
    vi: 'Chỉ khi dự án nêu xây dựng phần nào của kiến trúc mới đối chiếu được kinh phí với kiến trúc.',
    en: 'Spending can be held against the architecture only when each project says which part of it the project builds.',
  },
  limits: {
    vi: 'Quy tắc chỉ biết có nêu thành phần, không xét danh sách thành phần đã đủ và đúng hay chưa.',
    en: 'It sees that components are named, not whether the list is complete and right.',
  },
  check: (initiative, model) => stated(model, initiative, 'elements'),
});
