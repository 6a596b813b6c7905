import { defineRule } from '../rule.ts';
import { coded } from '../shared/coded.ts';
import { patternParameter } from '../shared/parameters.ts';

/**
 * Every data asset carries a code of the data reference model.
 */
export default defineRule({
  id: 'data-asset-without-drm-code',
  over: 'dataAsset',
  messages: {
    malformed: {
      vi: 'Mã DRM "{{code}}" của "{{name}}" không đúng dạng DRMnnn hoặc DRMnnn.nnn.',
      en: 'DRM code "{{code}}" of "{{name}}" does not have the form DRMnnn or DRMnnn.nnn.',
    },
    unstated: {
      vi: 'Chưa nêu mã theo mô hình tham chiếu dữ liệu (DRM) của "{{name}}".',
      en: 'The code of "{{name}}" in the data reference model (DRM) is not stated.',
    },
  },
  fix: {
    vi: 'Tra lại mã của dữ liệu trong mô hình tham chiếu dữ liệu (DRM); xong thì ghi đúng dạng, ví dụ "DRM001.002", tại {{pointer}}.',
    en: 'Look the data up in the data reference model (DRM); then set {{pointer}} to its code in the right form, for example "DRM001.002".',
  },
  state: {
    vi: 'Nêu mã phân loại (codes) của dữ liệu tại {{pointer}}: bộ mã (scheme) "DRM", mã (code) có dạng như "DRM001.002".',
    en: 'State the code (codes) of the data at {{pointer}}: scheme (scheme) DRM and a code (code) such as "DRM001.002".',
  },
  why: {
    vi: 'Cùng loại dữ liệu mang cùng mã thì các cơ quan mới phát hiện được nơi nào đang lưu trùng.',
    en: 'The same code on the same kind of data is how agencies find out that they keep the same thing twice.',
  },
  limits: {
    vi: 'Quy tắc chỉ kiểm tra dạng của mã, không đối chiếu mã với danh mục của mô hình tham chiếu.',
    en: 'It checks the form of the code; it does not compare it with the list of the reference model.',
  },
  check: (asset, model, context) => coded(model, asset, 'DRM', patternParameter(context, 'pattern')),
});
