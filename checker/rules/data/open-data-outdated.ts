import { addMonths } from '#model/dates';
import { formatDate } from '#text/format-number';
import { at, defineRule, met, notApplicable, notMet, notStated } from '../rule.ts';
import { numberParameter } from '../shared/parameters.ts';

/**
 * Published open data is updated often enough.
 */
export default defineRule({
  id: 'open-data-outdated',
  over: 'dataAsset',
  messages: {
    tooLate: {
      vi: 'Dữ liệu mở "{{name}}" được cập nhật lần gần nhất ngày {{date}}, quá {{months}} tháng trước ngày của tài liệu.',
      en: 'Open data "{{name}}" was last updated on {{date}}, over {{months}} months before the document.',
    },
    unstated: {
      vi: 'Chưa nêu lần cập nhật gần nhất của dữ liệu mở "{{name}}".',
      en: 'The last update of open data "{{name}}" is not stated.',
    },
  },
  fix: {
    vi: 'Cập nhật dữ liệu đã công bố; xong thì ghi ngày cập nhật (updatedOn) tại {{pointer}}.',
    en: 'Update the published data; then set {{pointer}} (updatedOn) to the date.',
  },
  state: {
    vi: 'Nêu ngày cập nhật gần nhất (updatedOn) của dữ liệu mở tại {{pointer}}.',
    en: 'State the date of the last update (updatedOn) of the open data at {{pointer}}.',
  },
  why: {
    vi: 'Doanh nghiệp chỉ dùng dữ liệu mở khi tin được rằng dữ liệu luôn mới.',
    en: 'Enterprises build on open data only when they can rely on its being fresh.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào ngày được nêu và so với ngày của tài liệu, không xem dữ liệu trên cổng.',
    en: 'It believes the date stated and compares it with the date of the document; it does not look at the portal.',
  },
  check(asset, model, context) {
    if (asset.kind !== 'openDataset') return notApplicable(at(asset, 'kind'));
    if (model.presence(asset) === 'absent') return notApplicable(at(asset, 'lifecycle'));
    const { name } = asset;
    const done = asset.openData?.updatedOn;
    const place = at(asset, 'openData/updatedOn');
    if (done === undefined) return notStated({ messageId: 'unstated', at: place, data: { name } });
    const months = numberParameter(context, 'months', 3);
    if (addMonths(done, months) >= model.model.document.date) return met(place, at(model.model.document, 'date'));
    const date = { vi: formatDate(done, 'vi'), en: formatDate(done, 'en') };
    return notMet({ messageId: 'tooLate', at: place, data: { name, date, months } }, at(model.model.document, 'date'));
  },
});
