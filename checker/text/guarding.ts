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

/** What is said of a baseline. */
export const BASELINE = {
  option: t(
    'so với tệp mốc này; chỉ phát hiện mới làm không đạt --fail-on. Tệp tự bớt những gì đã hết (trừ khi CI được đặt)',
    'hold results against this baseline; only new findings stop --fail-on. The file drops by itself what is fixed (unless CI is set)',
  ),
  update: t(
    'ghi lại tệp mốc: bỏ những gì đã hết và mô hình không còn tệp, kể cả khi CI được đặt; không thêm gì',
    'bring the baseline up to date: drop what is fixed and models whose file is gone, also where CI is set; adds nothing',
  ),
  acceptNew: t(
    'thêm các phát hiện mới vào tệp mốc, hoặc tạo tệp mốc',
    'add new findings to the baseline, or create it',
  ),
  needsBaseline: t(
    'Tùy chọn {{option}} cần có --baseline (hoặc "baseline" trong tệp cấu hình).',
    'The option {{option}} needs --baseline (or "baseline" in the configuration).',
  ),
  missing: t(
    'Không có tệp mốc {{path}}; thêm --accept-new để tạo tệp từ kết quả lần này.',
    'There is no baseline {{path}}; add --accept-new to make it from the results of this run.',
  ),
  created: t(
    'Đã tạo tệp mốc {{path}} với {{added}} phát hiện đã biết.',
    'Created the baseline {{path}}; known findings: {{added}}.',
  ),
  updated: t(
    'Đã ghi tệp mốc {{path}}: thêm {{added}}, bỏ {{removed}}.',
    'Wrote the baseline {{path}}; added: {{added}}, dropped: {{removed}}.',
  ),
  notAccepted: t(
    'Có {{n}} phát hiện mới, chưa có trong tệp mốc; khắc phục, hoặc thêm --accept-new để chấp nhận.',
    'New findings that the baseline does not hold: {{n}}. Mend them, or add --accept-new to accept them.',
  ),
  stale: t(
    'Tệp mốc {{path}} còn {{n}} phát hiện đã hết; chạy lại ngoài CI hoặc thêm --update-baseline để bỏ.',
    'The baseline {{path}} holds findings that are gone: {{n}}. Run outside CI or add --update-baseline to drop them.',
  ),
  gone: t(
    'Tệp mốc {{path}} còn {{n}} mô hình không còn tệp; thêm --update-baseline để bỏ.',
    'The baseline {{path}} holds models whose file is gone: {{n}}. Add --update-baseline to drop them.',
  ),
};

/** What is said of a difference between two states. */
export const CHANGES = {
  against: t('So với {{against}}:', 'Against {{against}}:'),
  counts: t(
    '{{model}}: mới {{added}}{{failing}}, đã hết {{fixed}}, không đổi {{unchanged}}',
    '{{model}}: new {{added}}{{failing}}, fixed {{fixed}}, unchanged {{unchanged}}',
  ),
  failing: t('{{n}} chưa đáp ứng', '{{n}} failing'),
  unstated: t('không còn nêu {{n}}', 'no longer stated {{n}}'),
  notAsked: t('không xét {{n}}', 'not asked {{n}}'),
  score: t('điểm {{before}} → {{after}}', 'score {{before}} → {{after}}'),
  sameScore: t('điểm vẫn {{after}}', 'score still {{after}}'),
  noBefore: t('trước đây chưa có; điểm {{after}}', 'not there before; score {{after}}'),
  verdict: t('kết luận {{before}} → {{after}}', 'verdict {{before}} → {{after}}'),
  more: t('… và {{n}} phát hiện khác (thêm --verbose để xem đủ)', '… and {{n}} more (add --verbose to see all)'),
  notListed: t('… và {{n}} phát hiện nữa, không liệt kê', '… and {{n}} that are not listed'),
  same: t('{{n}} mô hình không có gì thay đổi.', 'Models without any change: {{n}}.'),
  notChecked: t(
    '{{n}} mô hình ở mốc không được kiểm tra lần này.',
    'Models known before that were not checked: {{n}}.',
  ),
  column: t('thay đổi', 'change'),
};

/** What is said of a git revision. */
export const REVISION = {
  option: t(
    'chỉ kiểm tra mô hình đã thay đổi trong git kể từ bản này (nhánh, thẻ, mã), và cho biết điểm thay đổi ra sao',
    'check only models that changed in git since this revision (branch, tag, hash), and tell how scores moved',
  ),
  placeholder: t('bản', 'rev'),
  noGit: t(
    'Không chạy được git; --changed-since cần chương trình git.',
    'git could not be run; --changed-since needs the program git.',
  ),
  noRepository: t(
    'Thư mục này không nằm trong kho git nào; --changed-since chỉ dùng được trong kho git.',
    'This folder is in no git repository; --changed-since works in one only.',
  ),
  unknownRevision: t(
    'Kho git không có bản {{revision}}; cần tên nhánh, thẻ hoặc mã của một lần ghi.',
    'The git repository has no revision {{revision}}; a branch, a tag or the hash of a commit is expected.',
  ),
  shallow: t(
    'Kho git chỉ được tải một phần lịch sử, chưa có bản {{revision}}; tải đủ bằng "git fetch --unshallow" (GitHub: fetch-depth: 0; GitLab: GIT_DEPTH: 0).',
    'The repository was cloned with part of its history, without {{revision}}; fetch the rest with "git fetch --unshallow" (GitHub: fetch-depth: 0; GitLab: GIT_DEPTH: 0).',
  ),
  failed: t('git báo lỗi: {{cause}}', 'git failed: {{cause}}'),
  nothing: t('Không có mô hình nào thay đổi kể từ {{revision}}.', 'No model changed since {{revision}}.'),
  deleted: t('Mô hình đã bị xóa kể từ {{revision}}: {{path}}', 'Model deleted since {{revision}}: {{path}}'),
  brokenBefore: t(
    '{{path}}: bản tại {{revision}} có lỗi, không so được điểm.',
    '{{path}}: the version at {{revision}} has problems, so its score cannot be compared.',
  ),
};

/** What is said of `kientruc.config.json`. */
export const CONFIG = {
  command: t(
    'Cho biết cấu hình đang có hiệu lực và nguồn của từng giá trị.',
    'Print the settings that hold here and where each comes from.',
  ),
  option: t(
    'dùng tệp cấu hình này; mặc định là tệp gần nhất, tính từ thư mục hiện tại trở lên',
    'use this configuration; by default the nearest one, from the current folder upwards',
  ),
  off: t('không dùng tệp cấu hình nào', 'use no configuration'),
  json: t('in dạng JSON cho máy đọc', 'print JSON, for programs'),
  examples: t(
    `Ví dụ:
  kientruc config
  kientruc config --fail-on should
  kientruc config --json

Thứ tự ưu tiên: dòng lệnh, kientruc.config.json, mặc định. Tệp cấu hình
có thể nêu quy tắc riêng ("rules"), là mã được CHẠY: chỉ dùng tệp tin cậy.`,
    `Examples:
  kientruc config
  kientruc config --fail-on should
  kientruc config --json

The command line wins over kientruc.config.json, which wins over
defaults. A configuration may name own rules ("rules"), which are code
that is RUN: use one that you trust.`,
  ),
  notOurs: t(
    '{{path}} nêu quy tắc riêng (mã được chạy) nhưng thuộc về người dùng khác; nếu tin cậy, hãy thêm --config {{path}}.',
    '{{path}} names own rules (code that is run) but belongs to another user; if you trust it, add --config {{path}}.',
  ),
  none: t(
    'Không có tệp cấu hình; mọi giá trị là mặc định hoặc từ dòng lệnh.',
    'There is no configuration; values are defaults or from the command line.',
  ),
  file: t('Tệp cấu hình: {{path}}', 'Configuration: {{path}}'),
  byDefault: t('mặc định', 'default'),
  onLine: t('dòng lệnh', 'command line'),
  byOption: t('dòng lệnh, {{option}}', 'command line, {{option}}'),
  byEnvironment: t('biến môi trường {{name}}', 'environment variable {{name}}'),
};

/** What `watch` says. */
export const WATCH = {
  command: t(
    'Theo dõi tệp mô hình; mỗi lần lưu thì kiểm tra lại và cho biết điều gì thay đổi.',
    'Watch model files; check again on every save and tell what changed.',
  ),
  examples: t(
    `Ví dụ:
  kientruc watch
  kientruc watch models/provinces/son-la

Nhấn Ctrl+C để kết thúc. Tệp hỏng được báo lỗi với dòng, cột; lần lưu
sau được so với trạng thái đọc được gần nhất. Quy tắc riêng (--rules) chỉ
được nạp một lần: sửa quy tắc thì chạy lại lệnh.`,
    `Examples:
  kientruc watch
  kientruc watch models/provinces/son-la

Press Ctrl+C to end. A broken file is told with line and column; the
next save is held against the last state that could be read. Own rules
(--rules) are loaded once: start again after changing them.`,
  ),
  ready: t('Đang theo dõi {{paths}}; nhấn Ctrl+C để kết thúc.', 'Watching {{paths}}; press Ctrl+C to end.'),
  before: t('lần lưu trước', 'the save before'),
  deleted: t('Tệp đã bị xóa: {{path}}', 'File deleted: {{path}}'),
  checked: t('Đã kiểm tra {{n}} mô hình trong {{ms}} ms.', 'Models checked: {{n}}, in {{ms}} ms.'),
};
