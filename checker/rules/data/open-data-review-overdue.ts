import { addMonths } from '#model/dates';
import { formatDate } from '#text/format-number';
import { at, defineRule, met, notApplicable, notMet, notStated } from '../rule.ts';
import { numberParameter } from '../shared/parameters.ts';

/**
 * The catalogue of open data is reviewed often enough.
 */
export default defineRule({
  id: 'open-data-review-overdue',
  over: 'dataAsset',
  messages: {
    tooLate: {
      vi: 'Danh mục có dữ liệu mở "{{name}}" được rà soát lần gần nhất ngày {{date}}, quá {{months}} tháng trước ngày của tài liệu.',
      en: 'The catalogue entry of open data "{{name}}" was last reviewed on {{date}}, over {{months}} months before the document.',
    },
    unstated: {
      vi: 'Chưa nêu lần rà soát gần nhất của danh mục có dữ liệu mở "{{name}}".',
      en: 'The last review of the catalogue entry of open data "{{name}}" is not stated.',
    },
  },
  fix: {
    vi: 'Rà soát danh mục dữ liệu mở; xong thì ghi ngày rà soát (catalogueReviewedOn) tại {{pointer}}.',
    en: 'Review the catalogue of open data; then set {{pointer}} (catalogueReviewedOn) to the date.',
  },
  state: {
    vi: 'Nêu ngày rà soát danh mục gần nhất (catalogueReviewedOn) của dữ liệu mở tại {{pointer}}.',
    en: 'State the date of the last review of the catalogue (catalogueReviewedOn) at {{pointer}}.',
  },
  why: {
    vi: 'Danh mục không được rà soát vẫn giới thiệu dữ liệu không còn nữa và bỏ sót dữ liệu có thể mở.',
    en: 'A catalogue that nobody reviews keeps offering data that is gone and hides data that could be open.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào ngày được nêu và so với ngày của tài liệu, không xét việc rà soát có kỹ hay không.',
    en: 'It believes the date stated and compares it with the date of the document; it does not see how thorough the review was.',
  },
  check(asset, model, context) {
    if (asset.kind !== 'openDataset') return notApplicable(at(asset, 'kind'));
    if (model.presence(asset) === 'absent') return notApplicable(at(asset, 'lifecycle'));
    const { name } = asset;
    const done = asset.openData?.catalogueReviewedOn;
    const place = at(asset, 'openData/catalogueReviewedOn');
    if (done === undefined) return notStated({ messageId: 'unstated', at: place, data: { name } });
    const months = numberParameter(context, 'months', 6);
    if (addMonths(done, months) >= model.model.document.date) return met(place, at(model.model.document, 'date'));
    const date = { vi: formatDate(done, 'vi'), en: formatDate(done, 'en') };
    return notMet({ messageId: 'tooLate', at: place, data: { name, date, months } }, at(model.model.document, 'date'));
  },
});
