import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';
import { stated } from '../shared/stated.ts';

/**
 * Open data holds no personal data.
 */
export default defineRule({
  id: 'open-data-holds-personal-data',
  over: 'dataAsset',
  messages: {
    personal: {
      vi: 'Dữ liệu mở "{{name}}" chứa dữ liệu cá nhân.',
      en: 'Open data "{{name}}" holds personal data.',
    },
    unstated: {
      vi: 'Chưa nêu dữ liệu mở "{{name}}" có chứa dữ liệu cá nhân hay không.',
      en: 'Whether open data "{{name}}" holds personal data is not stated.',
    },
  },
  fix: {
    vi: 'Loại dữ liệu cá nhân khỏi dữ liệu đã công bố; xong thì ghi dữ liệu cá nhân (personalData) là false tại {{pointer}}.',
    en: 'Take personal data out of what is published; then set {{pointer}} (personalData) to false.',
  },
  state: {
    vi: 'Nêu dữ liệu mở có chứa dữ liệu cá nhân (personalData) hay không tại {{pointer}}: có (true) hoặc không (false).',
    en: 'State at {{pointer}} whether the open data holds personal data (personalData): true or false.',
  },
  why: {
    vi: 'Dữ liệu đã công bố không thể thu hồi; người bị nêu trong dữ liệu mở sẽ bị nêu mãi.',
    en: 'What is published cannot be taken back; a person named in open data stays named.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào điều được nêu, không đọc dữ liệu đã công bố.',
    en: 'It believes what is stated; it does not read the published data.',
  },
  check(asset, model) {
    if (asset.kind !== 'openDataset') return notApplicable(at(asset, 'kind'));
    if (model.presence(asset) === 'absent') return notApplicable(at(asset, 'lifecycle'));
    const place = at(asset, 'personalData');
    if (asset.personalData === false) return met(place);
    if (asset.personalData === undefined) return stated(model, asset, 'personalData');
    return notMet({ messageId: 'personal', at: place, data: { name: asset.name } });
  },
});
