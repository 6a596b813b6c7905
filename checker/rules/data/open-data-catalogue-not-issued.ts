import { holdsPhrase } from '#model/acts';
import { defineRule } from '../rule.ts';
import { actListed } from '../shared/act-listed.ts';
import { listParameter } from '../shared/parameters.ts';

/**
 * The province has issued its catalogue or plan of open data.
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
    vi: 'Thêm văn bản về danh mục hoặc kế hoạch công bố dữ liệu mở vào phần văn bản liên quan (relatedActs) tại /document/relatedActs, kèm trích yếu (title).',
    en: 'Add the act on the catalogue or plan of open data, with its subject (title), to the related acts (relatedActs) at /document/relatedActs.',
  },
  why: {
    vi: 'Dữ liệu mở có được nhờ một danh mục kèm thời hạn, không trông chờ thiện chí của từng cơ quan.',
    en: 'Open data comes about by a list with dates, not by the good will of single offices.',
  },
  limits: {
    vi: 'Quy tắc nhận ra văn bản qua trích yếu, không đọc danh mục kèm theo.',
    en: 'It knows the act by its subject; it does not read the catalogue.',
  },
  check: (_, model, context) =>
    actListed(model, (title) => listParameter(context, 'phrases').some((phrase) => holdsPhrase(title, phrase))),
});
