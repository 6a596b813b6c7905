import { diagramPlace } from '#model/domains';
import type { ModelIndex } from '#model/model-index';
import { type Answer, at, defineRule, met, notStated } from '../rule.ts';
import { architecturePart } from '../shared/architecture-part.ts';

/**
 * The document has an overall architecture diagram.
 *
 * **Why** One picture that shows all layers is what leaders read, and it is where parts that belong nowhere become visible.
 */
export default defineRule({
  id: 'overall-diagram-missing',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Chưa thấy sơ đồ tổng thể của kiến trúc trong danh sách sơ đồ.',
      en: 'The list of diagrams does not show an overall architecture diagram.',
    },
    noArchitecture: {
      vi: 'Nội dung này có được nêu, nhưng kiến trúc của tỉnh chưa được nêu là đã dự thảo hoặc ban hành.',
      en: 'This is stated, but the provincial architecture is not stated to be drafted or issued.',
    },
  },
  fix: {
    vi: 'Khai báo tại /diagrams sơ đồ có kind "overall", kèm các lớp và phần tử trên sơ đồ; tình trạng của kiến trúc ghi tại /document/architecture/status.',
    en: 'Add a diagram of kind "overall" with its layers and elements at /diagrams; the status of the architecture stands at /document/architecture/status.',
  },
  check: (_, model) => architecturePart(model, answerOf(model)),
});

function answerOf(model: ModelIndex): Answer<'unstated'> {
  const place = diagramPlace(model, 'overall');
  return place ? met(place) : notStated({ messageId: 'unstated', at: at(model.model, 'diagrams') });
}
