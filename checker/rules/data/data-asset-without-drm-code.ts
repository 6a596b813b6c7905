import { defineRule } from '../rule.ts';
import { coded } from '../shared/coded.ts';
import { textParameter } from '../shared/parameters.ts';

/**
 * Every data asset carries a code of the data reference model.
 *
 * **Why** The same code on the same kind of data is how agencies find out that they keep the same thing twice.
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
      vi: '"{{name}}" chưa có mã theo mô hình tham chiếu dữ liệu (DRM).',
      en: '"{{name}}" has no code of the data reference model (DRM).',
    },
  },
  fix: {
    vi: 'Ghi mã với scheme "DRM" (ví dụ "DRM001.002") vào codes của dữ liệu tại {{pointer}}.',
    en: 'Add a code with scheme "DRM" (for example "DRM001.002") to the codes of the data at {{pointer}}.',
  },
  check: (asset, model, context) => coded(model, asset, 'DRM', new RegExp(textParameter(context, 'pattern'), 'u')),
});
