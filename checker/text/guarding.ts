import type { Bilingual } from '#util/bilingual';

const t = (vi: string, en: string): Bilingual => ({ vi, en });

/** What `fmt` says. */
export const FORMAT = {
  command: t('Viết lại tệp mô hình theo dạng chuẩn.', 'Rewrite model files in the canonical form.'),
  check: t(
    'không ghi gì; mã thoát là 1 khi có tệp chưa theo dạng chuẩn',
    'write nothing; exit code is 1 when a file is not in the canonical form',
  ),
  examples: t(
    `Ví dụ:
  kientruc fmt models
  kientruc fmt tinh.json
  kientruc fmt --check .

Dạng chuẩn: thuộc tính theo thứ tự của lược đồ, thụt hai dấu cách,
Unicode NFC, một dấu xuống dòng ở cuối. Không mất gì: thuộc tính lạ
đứng sau cùng, số giữ nguyên cách viết. Tệp JSON hỏng không được ghi.`,
    `Examples:
  kientruc fmt models
  kientruc fmt tinh.json
  kientruc fmt --check .

Canonical form: properties in the order of the schema, two spaces,
Unicode NFC, one line feed at the end. Nothing is lost: unknown
properties come last, numbers stay as written. Broken JSON is refused.`,
  ),
  formatted: t('Đã viết lại theo dạng chuẩn: {{path}}', 'Rewritten in the canonical form: {{path}}'),
  wouldFormat: t('Chưa theo dạng chuẩn: {{path}}', 'Not in the canonical form: {{path}}'),
  summary: t(
    '{{changed}} tệp đã viết lại, {{same}} tệp đã theo dạng chuẩn.',
    'Files rewritten: {{changed}}. Files already in the canonical form: {{same}}.',
  ),
  checkSummary: t(
    '{{changed}} tệp chưa theo dạng chuẩn, {{same}} tệp đã theo dạng chuẩn; chạy kientruc fmt để viết lại.',
    'Files not in the canonical form: {{changed}}; files that are: {{same}}. Run kientruc fmt to rewrite them.',
  ),
};
