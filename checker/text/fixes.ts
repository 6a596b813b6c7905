import { type Bilingual, fill, type Language } from '#util/bilingual';
import type { PatchOperation } from '#util/json-patch';

const t = (vi: string, en: string): Bilingual => ({ vi, en });

/** What each operation of a patch does, in words. */
const ACT = {
  add: t('ghi {{path}} là {{value}}', 'state {{path}} as {{value}}'),
  replace: t('đặt {{path}} thành {{value}}', 'set {{path}} to {{value}}'),
  remove: t('bỏ {{path}}', 'remove {{path}}'),
};

/** Tells that a finding carries an edit. */
export const AUTOMATIC = t('Sửa tự động được', 'Can be fixed automatically');

/** When a finding carries an edit, and what applies it. */
export const FIX_HINT = t(
  'khi điều cần sửa suy ra được từ chính mô hình, kết quả kèm bản sửa; áp dụng bằng: kientruc fix',
  'when the model itself decides the edit, the finding carries it; to apply: kientruc fix',
);

/** A patch in words: `đặt /organisations/3/agencyCodes/qd20 thành "G09.01"`. */
export const patchText = (patch: readonly PatchOperation[], language: Language): string =>
  patch.map(({ op, path, value }) => fill(ACT[op], { path, value: JSON.stringify(value) ?? '' }, language)).join('; ');

/** What `fix` says about itself and its options. */
export const FIX_COMMAND = {
  about: t(
    'Sửa những chỗ mà công cụ suy ra được từ chính mô hình, không thêm dữ kiện mới.',
    'Apply the edits that follow from the model itself and invent no fact.',
  ),
  dryRun: t('chỉ cho xem, không ghi tệp', 'only show, write nothing'),
  examples: t(
    `Ví dụ:
  kientruc fix tinh.json --dry-run
  kientruc fix tinh.json
  kientruc fix models/provinces --requirement INT-08`,
    `Examples:
  kientruc fix tinh.json --dry-run
  kientruc fix tinh.json
  kientruc fix models/provinces --requirement INT-08`,
  ),
};

/** What `fix` tells. */
export const FIX = {
  nothing: t('{{path}}: không có chỗ nào sửa tự động được.', '{{path}}: there is nothing to fix automatically.'),
  found: t('{{path}}: {{n}} chỗ sửa tự động được', '{{path}}: edits that can be made automatically: {{n}}'),
  nothingThere: t('(chưa nêu)', '(not stated)'),
  gone: t('(bỏ)', '(removed)'),
  score: t('Điểm', 'Score'),
  unchanged: t('không đổi', 'unchanged'),
  lowAndHigh: t('cận dưới {{low}}, cận trên {{high}}', 'low bound {{low}}, high bound {{high}}'),
  failed: t('Yêu cầu chưa đáp ứng: {{before}} → {{after}}', 'Requirements that fail: {{before}} → {{after}}'),
  open: t('Yêu cầu chưa đủ cơ sở: {{before}} → {{after}}', 'Requirements that are unknown: {{before}} → {{after}}'),
  written: t('Đã ghi {{path}}.', 'Wrote {{path}}.'),
  notWritten: t(
    'Chưa ghi gì. Bỏ --dry-run để ghi các chỗ sửa trên vào tệp.',
    'Nothing was written. Leave out --dry-run to write these edits.',
  ),
  changedMeanwhile: t(
    '{{path}} đã bị thay đổi sau khi đọc; không ghi gì vào tệp này.',
    '{{path}} was changed after it was read; nothing was written to it.',
  ),
  cannotWrite: t('Không ghi được {{path}} ({{cause}}).', '{{path}} cannot be written ({{cause}}).'),
};
