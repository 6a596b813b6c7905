import { addMonths } from '#model/dates';
import { formatDate } from '#text/format-number';
import { at, defineRule, met, notApplicable, notMet, notStated } from '../rule.ts';
import { numberParameter } from '../shared/parameters.ts';

/**
 * Published open data is updated often enough.
 *
 * **Why** Enterprises build on open data only when they can rely on its being fresh.
 */
export default defineRule({
  id: 'open-data-outdated',
  over: 'dataAsset',
  messages: {
    tooLate: {
      vi: 'Dữ liệu mở "{{name}}" được cập nhật lần cuối ngày {{date}}, quá {{months}} tháng.',
      en: 'Open data "{{name}}" was last updated on {{date}}, over {{months}} months ago.',
    },
    unstated: {
      vi: 'Chưa nêu lần cập nhật gần nhất của dữ liệu mở "{{name}}".',
      en: 'The last update of open data "{{name}}" is not stated.',
    },
  },
  fix: {
    vi: 'Cập nhật dữ liệu đã công bố rồi ghi ngày cập nhật tại {{pointer}}.',
    en: 'Update the published data and set {{pointer}} to the date.',
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
