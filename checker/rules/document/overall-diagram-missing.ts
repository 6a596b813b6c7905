import { diagramPlace } from '#model/domains';
import type { ModelIndex } from '#model/model-index';
import { type Answer, at, defineRule, met, notStated } from '../rule.ts';
import { architecturePart } from '../shared/architecture-part.ts';

/**
 * The document has an overall architecture diagram.
 */
export default defineRule({
  id: 'overall-diagram-missing',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Danh sách sơ đồ chưa có sơ đồ tổng thể của kiến trúc.',
      en: 'The list of diagrams does not show an overall architecture diagram.',
    },
    noArchitecture: {
      vi: 'Tài liệu có nêu sơ đồ tổng thể, nhưng chưa nêu kiến trúc của tỉnh đang được dự thảo hay đã ban hành.',
      en: 'The document states an overall diagram, but not that the provincial architecture is being drafted or has been issued.',
    },
  },
  fix: {
    vi: 'Nêu sơ đồ tổng thể có loại (kind) "overall", kèm các lớp (layers) và phần tử (elements) tại mục Sơ đồ (/diagrams); tình trạng của kiến trúc nêu tại /document/architecture/status.',
    en: 'Add the overall diagram (kind overall) with its layers (layers) and elements (elements) at /diagrams; state the status of the architecture at /document/architecture/status.',
  },
  why: {
    vi: 'Lãnh đạo nắm kiến trúc qua một sơ đồ thể hiện đủ các lớp; cũng ở đó mới thấy thành phần nào không thuộc lớp nào.',
    en: 'One picture that shows all layers is what leaders read, and it is where parts that belong nowhere become visible.',
  },
  limits: {
    vi: 'Quy tắc chỉ biết sơ đồ được khai báo, không đọc hình vẽ.',
    en: 'It sees that the diagram is listed; it does not read the picture.',
  },
  check: (_, model) => architecturePart(model, answerOf(model)),
});

function answerOf(model: ModelIndex): Answer<'unstated'> {
  const place = diagramPlace(model, 'overall');
  return place ? met(place) : notStated({ messageId: 'unstated', at: at(model.model, 'diagrams') });
}
