import type { DataAsset } from '#generated/types';
import { at, defineRule, met, notApplicable, notMet, notStated } from '../rule.ts';

/**
 * Master data of shared databases and code lists is shared by default.
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
      vi: 'Chưa nêu "{{name}}" có phải là dữ liệu chủ dùng chung hay không.',
      en: 'Whether "{{name}}" is shared master data is not stated.',
    },
    unstated: {
      vi: '"{{name}}" là dữ liệu chủ dùng chung hoặc danh mục dùng chung nhưng chưa nêu hình thức chia sẻ.',
      en: '"{{name}}" is shared master data or a code list, and how it is shared is not stated.',
    },
  },
  fix: {
    vi: 'Chuyển dữ liệu sang chia sẻ mặc định cho các cơ quan nhà nước; xong thì ghi hình thức chia sẻ (sharing) là mặc định (default) tại {{pointer}}.',
    en: 'Share the data with all agencies by default; then set {{pointer}} (sharing) to default.',
  },
  state: {
    vi: 'Nêu dữ liệu có là nguồn gốc chính (authoritative) hay không, tính chất (use) là dùng chung (shared), chuyên ngành (specialised) hay nội bộ (internal), và hình thức chia sẻ (sharing) là mặc định (default), theo yêu cầu (onRequest) hay nội bộ (internal); chỗ còn thiếu là {{pointer}}.',
    en: 'State whether the data is authoritative (authoritative), its use (use: shared, specialised or internal) and how it is shared (sharing: default, onRequest or internal); what is missing is {{pointer}}.',
  },
  why: {
    vi: 'Dữ liệu mà cơ quan nào cũng cần thì không nên phải xin từng nơi; chia sẻ mặc định bớt được văn bản yêu cầu và thỏa thuận.',
    en: 'What every agency needs must not be asked for agency by agency; default sharing spares the request and the agreement.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào hình thức chia sẻ được nêu, không thử truy cập dữ liệu.',
    en: 'It believes the sharing stated; it does not try to read the data.',
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
