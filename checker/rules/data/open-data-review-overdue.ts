import { addMonths } from '#model/dates';
import { formatDate } from '#text/format-number';
import { at, defineRule, met, notApplicable, notMet, notStated } from '../rule.ts';
import { numberParameter } from '../shared/parameters.ts';

/**
 * The catalogue of open data is reviewed often enough.
 *
 * **Why** A catalogue that nobody reviews keeps offering data that is gone and hides data that could be open.
 */
export default defineRule({
  id: 'open-data-review-overdue',
  over: 'dataAsset',
  messages: {
    tooLate: {
      vi: 'Danh mục có dữ liệu mở "{{name}}" được rà soát lần cuối ngày {{date}}, quá {{months}} tháng.',
      en: 'The catalogue entry of open data "{{name}}" was last reviewed on {{date}}, over {{months}} months ago.',
    },
    unstated: {
      vi: 'Chưa nêu lần rà soát danh mục gần nhất của dữ liệu mở "{{name}}".',
      en: 'The last review of the catalogue entry of open data "{{name}}" is not stated.',
    },
  },
  fix: {
    vi: 'Rà soát danh mục dữ liệu mở rồi ghi ngày rà soát tại {{pointer}}.',
    en: 'Review the catalogue of open data and set {{pointer}} to the date.',
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
