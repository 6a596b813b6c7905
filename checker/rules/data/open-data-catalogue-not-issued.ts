import { holdsPhrase } from '#model/acts';
import { defineRule } from '../rule.ts';
import { actListed } from '../shared/act-listed.ts';
import { listParameter } from '../shared/parameters.ts';

/**
 * The province has issued its catalogue or plan of open data.
 *
 * **Why** Open data comes about by a list with dates, not by the good will of single offices.
 */
export default defineRule({
  id: 'open-data-catalogue-not-issued',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Chưa nêu văn bản ban hành danh mục, kế hoạch công bố dữ liệu mở của tỉnh.',
      en: 'The act that issues the province’s catalogue or plan of open data is not stated.',
    },
  },
  fix: {
    vi: 'Bổ sung văn bản về danh mục, kế hoạch dữ liệu mở tại /document/relatedActs, kèm trích yếu.',
    en: 'Add the act on the catalogue or plan of open data, with its subject, at /document/relatedActs.',
  },
  check: (_, model, context) =>
    actListed(model, (title) => listParameter(context, 'phrases').some((phrase) => holdsPhrase(title, phrase))),
});
