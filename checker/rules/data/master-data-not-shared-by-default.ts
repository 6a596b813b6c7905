import type { DataAsset } from '#generated/types';
import { at, defineRule, met, notApplicable, notMet, notStated } from '../rule.ts';

/**
 * Master data of shared databases and code lists is shared by default.
 *
 * **Why** What every agency needs must not be asked for agency by agency; default sharing spares the request and the agreement.
 */
export default defineRule({
  id: 'master-data-not-shared-by-default',
  over: 'dataAsset',
  messages: {
    notDefault: {
      vi: '"{{name}}" là dữ liệu chủ dùng chung hoặc danh mục dùng chung nhưng chưa được chia sẻ mặc định.',
      en: '"{{name}}" is shared master data or a code list and is not shared by default.',
    },
    openNature: {
      vi: 'Chưa nêu "{{name}}" có phải là dữ liệu chủ dùng chung (authoritative, use) hay không.',
      en: 'Whether "{{name}}" is shared master data (authoritative, use) is not stated.',
    },
    unstated: {
      vi: '"{{name}}" là dữ liệu chủ dùng chung hoặc danh mục dùng chung nhưng chưa nêu hình thức chia sẻ.',
      en: '"{{name}}" is shared master data or a code list and does not say how it is shared.',
    },
  },
  fix: {
    vi: 'Đưa dữ liệu vào danh mục chia sẻ mặc định và ghi sharing là "default"; dữ liệu khác thì ghi rõ authoritative, use. Xem {{pointer}}.',
    en: 'Share the data by default and set its sharing to "default"; for other data state authoritative and use. See {{pointer}}.',
  },
  check(asset, model) {
    const { name, kind, sharing } = asset;
    if (kind === 'openDataset' || kind === 'warehouse' || kind === 'other') return notApplicable(at(asset, 'kind'));
    if (model.presence(asset) === 'absent') return notApplicable(at(asset, 'lifecycle'));
    const place = at(asset, 'sharing');
    if (sharing === 'default') return met(place);
    const excluded = kind === 'codeList' ? undefined : otherThanMaster(asset);
    if (excluded) return notApplicable(at(asset, excluded));
    const open = kind === 'codeList' ? undefined : openNature(asset);
    if (open) return notStated({ messageId: 'openNature', at: at(asset, open), data: { name } });
    if (sharing === undefined) return notStated({ messageId: 'unstated', at: place, data: { name } });
    const nature = kind === 'codeList' ? [at(asset, 'kind')] : [at(asset, 'authoritative'), at(asset, 'use')];
    return notMet({ messageId: 'notDefault', at: place, data: { name } }, ...nature);
  },
});

function otherThanMaster({ authoritative, use }: DataAsset): 'authoritative' | 'use' | undefined {
  if (authoritative === false) return 'authoritative';
  return use !== undefined && use !== 'shared' ? 'use' : undefined;
}

function openNature({ authoritative, use }: DataAsset): 'authoritative' | 'use' | undefined {
  if (authoritative === undefined) return 'authoritative';
  return use === undefined ? 'use' : undefined;
}
