import { holdsPhrase } from '#model/acts';
import { defineRule } from '../rule.ts';
import { actListed } from '../shared/act-listed.ts';
import { listParameter } from '../shared/parameters.ts';

/**
 * The province has issued the catalogue of its databases.
 *
 * **Why** An agency that does not know which databases exist builds another one.
 */
export default defineRule({
  id: 'database-catalogue-not-issued',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Chưa nêu văn bản ban hành danh mục cơ sở dữ liệu của tỉnh.',
      en: 'The act that issues the catalogue of the province’s databases is not stated.',
    },
  },
  fix: {
    vi: 'Bổ sung văn bản ban hành danh mục cơ sở dữ liệu tại /document/relatedActs, kèm trích yếu.',
    en: 'Add the act that issues the catalogue, with its subject, at /document/relatedActs.',
  },
  check: (_, model, context) =>
    actListed(model, (title) => listParameter(context, 'phrases').some((phrase) => holdsPhrase(title, phrase))),
});
