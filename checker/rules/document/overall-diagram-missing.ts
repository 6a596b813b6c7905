import { diagramPlace } from '#model/domains';
import { at, defineRule, met, notStated } from '../rule.ts';

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
  },
  fix: {
    vi: 'Khai báo tại /diagrams sơ đồ có kind "overall", kèm các lớp và phần tử trên sơ đồ.',
    en: 'Add a diagram of kind "overall" with its layers and elements at /diagrams.',
  },
  check(_, model) {
    const place = diagramPlace(model, 'overall');
    return place ? met(place) : notStated({ messageId: 'unstated', at: at(model.model, 'diagrams') });
  },
});
