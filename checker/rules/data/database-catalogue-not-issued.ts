import { holdsPhrase } from '#model/acts';
import { defineRule } from '../rule.ts';
import { actListed } from '../shared/act-listed.ts';
import { listParameter } from '../shared/parameters.ts';

/**
 * The province has issued the catalogue of its databases.
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
    vi: 'Thêm văn bản ban hành danh mục cơ sở dữ liệu vào phần văn bản liên quan (relatedActs) tại /document/relatedActs, kèm trích yếu (title).',
    en: 'Add the act that issues the catalogue, with its subject (title), to the related acts (relatedActs) at /document/relatedActs.',
  },
  why: {
    vi: 'Cơ quan không biết đã có những cơ sở dữ liệu nào thì sẽ xây thêm cơ sở dữ liệu mới.',
    en: 'An agency that does not know which databases exist builds another one.',
  },
  limits: {
    vi: 'Quy tắc nhận ra văn bản qua trích yếu, không đọc danh mục kèm theo.',
    en: 'It knows the act by its subject; it does not read the catalogue.',
  },
  check: (_, model, context) =>
    actListed(model, (title) => listParameter(context, 'phrases').some((phrase) => holdsPhrase(title, phrase))),
});
