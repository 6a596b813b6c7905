import { at, defineRule, met, notApplicable } from '../rule.ts';
import { stated } from '../shared/stated.ts';

/**
 * Shared data has a public regulation on its use.
 */
export default defineRule({
  id: 'shared-data-without-usage-regulation',
  over: 'dataAsset',
  messages: {
    unstated: {
      vi: 'Chưa nêu quy chế quản lý, khai thác và sử dụng của "{{name}}".',
      en: 'The regulation on the use of "{{name}}" is not stated.',
    },
  },
  fix: {
    vi: 'Nêu văn bản ban hành quy chế khai thác (usageRegulation) tại {{pointer}}; dữ liệu chỉ dùng nội bộ thì ghi hình thức chia sẻ (sharing) là nội bộ (internal).',
    en: 'State the act that issues the regulation on use (usageRegulation) at {{pointer}}; for data for internal use only set sharing (sharing) to internal.',
  },
  why: {
    vi: 'Cơ quan chỉ có thể dựa vào dữ liệu của cơ quan khác khi có văn bản nói rõ được làm gì với dữ liệu đó.',
    en: 'An agency may only build on another one’s data when it knows in writing what it may do with it.',
  },
  limits: {
    vi: 'Quy tắc chỉ biết quy chế được nêu, không đọc quy chế và không biết đã được công bố hay chưa.',
    en: 'It sees that a regulation is named; it does not read it or know whether it is public.',
  },
  check(asset, model) {
    if (model.presence(asset) === 'absent') return notApplicable(at(asset, 'lifecycle'));
    if (asset.usageRegulation !== undefined) return met(at(asset, 'usageRegulation'));
    if (asset.sharing === 'internal') return notApplicable(at(asset, 'sharing'));
    return stated(model, asset, 'usageRegulation');
  },
});
