import type { Bilingual } from '#util/bilingual';

const t = (vi: string, en: string): Bilingual => ({ vi, en });

/** What the program and its commands are for. */
export const COMMAND = {
  program: t(
    'Kiểm tra mô hình kiến trúc chính quyền điện tử cấp tỉnh (JSON) theo Khung Kiến trúc Chính phủ điện tử Việt Nam.',
    "Checks a province's e-government architecture (a JSON model) against Vietnam's e-Government Architecture Framework.",
  ),
  check: t('Kiểm tra tệp mô hình hoặc thư mục chứa mô hình.', 'Check model files or folders of models.'),
  explain: t(
    'Giải thích một yêu cầu hoặc một quy tắc: căn cứ, cách đánh giá, ví dụ.',
    'Explain a requirement or a rule: law, how it is decided, examples.',
  ),
  rules: t('Liệt kê các yêu cầu và quy tắc.', 'List requirements and rules.'),
  law: t(
    'Cho biết pháp luật áp dụng tại một ngày và thay đổi tiếp theo.',
    'Tell what law applies on a day and what changes next.',
  ),
  schema: t(
    'In lược đồ JSON (JSON Schema) của mô hình hoặc của một loại tệp khác.',
    'Print the JSON Schema of the model language or of another kind of file.',
  ),
  help: t('Xem trợ giúp của một lệnh.', 'Show help for a command.'),
};

/** What the options and arguments mean. */
export const OPTION = {
  paths: t('tệp hoặc thư mục; mặc định là thư mục hiện tại', 'files or folders; by default the current folder'),
  framework: t('khung kiến trúc', 'framework'),
  asOf: t(
    'kiểm tra theo pháp luật tại ngày này (NNNN-TT-NN); mặc định là ngày của mô hình',
    'check under the law of this day (YYYY-MM-DD); by default the date of the model',
  ),
  lawAsOf: t('ngày cần xem (NNNN-TT-NN); mặc định là hôm nay', 'the day (YYYY-MM-DD); by default today'),
  plateau: t('kiến trúc hiện tại (current) hay mục tiêu (target)', 'current or target architecture'),
  group: t('chỉ kiểm tra các nhóm này, ví dụ INT,SRM', 'check only these groups, for example INT,SRM'),
  requirement: t('chỉ kiểm tra các yêu cầu này, ví dụ INT-03', 'check only these requirements, for example INT-03'),
  format: t(
    'dạng kết quả; lặp lại với DẠNG=TỆP để ghi nhiều báo cáo trong một lần kiểm tra',
    'output format; repeat it with FORMAT=FILE to write several reports in one run',
  ),
  output: t('ghi kết quả vào tệp thay vì in ra màn hình', 'write the result to a file instead of the screen'),
  failOn: t(
    'mã thoát là 1 khi: must – có yêu cầu bắt buộc chưa đáp ứng; should – kể cả yêu cầu nên có; any – bất kỳ yêu cầu nào chưa đáp ứng; unknown – kể cả yêu cầu chưa đủ cơ sở đánh giá; never – không bao giờ',
    'exit code is 1 when: must – a must fails; should – or a should fails; any – or anything fails; unknown – or anything is unknown; never – never',
  ),
  minScore: t(
    'mã thoát là 1 khi cận dưới của điểm thấp hơn số này (0–100)',
    'exit code is 1 when the low bound of the score is below this (0–100)',
  ),
  lang: t('ngôn ngữ', 'language'),
  color: t('dùng màu', 'colours'),
  verbose: t(
    'hiện đủ mọi yêu cầu, mọi vị trí và các tệp không xét',
    'show every requirement, every place and the files left out',
  ),
  debug: t('hiện vết lỗi (stack trace) khi chương trình gặp sự cố', 'show a stack trace when the program breaks'),
  maxSize: t('giới hạn kích thước tệp, tính bằng MB', 'limit on the size of a file in MB'),
  maxDepth: t('giới hạn số mức lồng nhau của JSON', 'limit on the nesting of JSON'),
  help: t('xem trợ giúp', 'show help'),
  version: t('xem phiên bản', 'show the version'),
  explained: t('mã yêu cầu hoặc mã quy tắc', 'id of a requirement or a rule'),
  helped: t('tên lệnh', 'name of a command'),
  schemaName: t(
    'model – mô hình (mặc định); result – kết quả của một mô hình; report – tài liệu của check --format json; event – một dòng của check --format ndjson; framework – khung; pack – gói riêng; baseline – mốc so sánh; config – cấu hình',
    'model – the model language (default); result – the result of one model; report – the document of check --format json; event – a line of check --format ndjson; framework – a framework; pack – an own pack; baseline – a baseline; config – the configuration',
  ),
  rulesFormat: t(
    'dạng kết quả: table – bảng; json – cho máy đọc',
    'output format: table – for people; json – for programs',
  ),
};

/** What stands for a value in help; one word each, hyphens instead of spaces. */
export const PLACEHOLDER = {
  command: t('lệnh', 'command'),
  options: t('tùy-chọn', 'options'),
  paths: t('đường-dẫn', 'path'),
  lang: t('ngôn-ngữ', 'language'),
  when: t('khi', 'when'),
  id: t('mã', 'id'),
  ids: t('các-mã', 'ids'),
  date: t('ngày', 'date'),
  plateau: t('giai-đoạn', 'plateau'),
  format: t('dạng', 'format'),
  outputs: t('dạng[=tệp]', 'format[=file]'),
  file: t('tệp', 'file'),
  level: t('mức', 'level'),
  number: t('số', 'number'),
  megabytes: t('số-MB', 'mb'),
  kind: t('loại', 'kind'),
};

/** Headings of help. */
export const HELP_TITLE: Readonly<Record<string, Bilingual>> = {
  'Usage:': t('Cách dùng:', 'Usage:'),
  'Options:': t('Tùy chọn:', 'Options:'),
  'Commands:': t('Lệnh:', 'Commands:'),
  'Arguments:': t('Đối số:', 'Arguments:'),
  'Global Options:': t('Tùy chọn chung:', 'Global options:'),
};

/** Words that the help of an option adds. */
export const HELP_WORD = { choices: t('chọn', 'choices'), byDefault: t('mặc định', 'default') };

/** Examples at the end of help. */
export const EXAMPLES = {
  program: t(
    `Ví dụ:
  kientruc check models/provinces
      kiểm tra mọi mô hình trong thư mục
  kientruc check tinh.json --verbose
      xem đủ mọi yêu cầu và vị trí
  kientruc explain INT-03
      xem căn cứ, cách đánh giá INT-03
  kientruc schema -o kientruc-model-1.schema.json
      lưu lược đồ cho trình soạn thảo

Mã thoát:
  0  đạt điều kiện
  1  không đạt --fail-on, --min-score
  2  đầu vào hoặc cách dùng sai
  3  chương trình gặp sự cố`,
    `Examples:
  kientruc check models/provinces
      check every model in a folder
  kientruc check tinh.json --verbose
      show every requirement and place
  kientruc explain INT-03
      law and method of requirement INT-03
  kientruc schema -o kientruc-model-1.schema.json
      save the schema for your editor

Exit codes:
  0  gate met
  1  --fail-on or --min-score not met
  2  wrong input or usage
  3  the program broke`,
  ),
  check: t(
    `Ví dụ:
  kientruc check models/provinces/son-la
  kientruc check a.json b.json --lang en
  kientruc check tinh.json --group INT,SRM
  kientruc check tinh.json --fail-on should
  kientruc check tinh.json --min-score 62,5
  kientruc check tinh.json --plateau target
  kientruc check . --format json -o kq.json
  kientruc check . --format pretty --format sarif=kq.sarif --format junit=kq.xml`,
    `Examples:
  kientruc check models/provinces/son-la
  kientruc check a.json b.json --lang en
  kientruc check tinh.json --group INT,SRM
  kientruc check tinh.json --fail-on should
  kientruc check tinh.json --min-score 62.5
  kientruc check tinh.json --plateau target
  kientruc check . --format json -o out.json
  kientruc check . --format pretty --format sarif=out.sarif --format junit=out.xml`,
  ),
  explain: t(
    `Ví dụ:
  kientruc explain INT-03
  kientruc explain lgsp-not-connected`,
    `Examples:
  kientruc explain INT-03
  kientruc explain lgsp-not-connected`,
  ),
  rules: t(
    `Ví dụ:
  kientruc rules
  kientruc rules --format json`,
    `Examples:
  kientruc rules
  kientruc rules --format json`,
  ),
  law: t(
    `Ví dụ:
  kientruc law
  kientruc law --as-of 2020-12-31
  kientruc law --format json`,
    `Examples:
  kientruc law
  kientruc law --as-of 2020-12-31
  kientruc law --format json`,
  ),
  schema: t(
    `Ví dụ:
  kientruc schema -o kientruc-model-1.schema.json
  kientruc schema result`,
    `Examples:
  kientruc schema -o kientruc-model-1.schema.json
  kientruc schema result`,
  ),
};

/** What can be wrong with a call, one sentence each. */
export const USAGE = {
  unknownOption: t('Không có tùy chọn {{value}}.', 'There is no option {{value}}.'),
  unknownCommand: t('Không có lệnh {{value}}.', 'There is no command {{value}}.'),
  missingArgument: t('Thiếu đối số {{value}}.', 'The argument {{value}} is missing.'),
  excessArguments: t('Thừa đối số.', 'There are too many arguments.'),
  missingOptionValue: t('Tùy chọn {{value}} cần một giá trị.', 'The option {{value}} needs a value.'),
  notAChoice: t(
    'Giá trị {{value}} không hợp lệ cho {{option}}; chọn một trong: {{choices}}.',
    '{{value}} is not a value of {{option}}; choose one of: {{choices}}.',
  ),
  notADate: t(
    'Ngày {{value}} không hợp lệ cho --as-of; cần một ngày có thật, dạng NNNN-TT-NN, ví dụ 2020-12-31.',
    '{{value}} is not a date for --as-of; a real day is expected, YYYY-MM-DD, for example 2020-12-31.',
  ),
  beforeFramework: t(
    'Ngày {{date}} sớm hơn ngày khung {{framework}} có hiệu lực ({{from}}); --as-of cần một ngày từ đó về sau.',
    '{{date}} is before framework {{framework}} took effect ({{from}}); --as-of needs a day from then on.',
  ),
  notANumber: t(
    'Giá trị {{value}} không hợp lệ cho {{option}}; cần một số từ {{from}} đến {{to}}.',
    '{{value}} is not a value of {{option}}; a number from {{from}} to {{to}} is expected.',
  ),
  unknownGroup: t(
    'Khung {{framework}} không có nhóm {{value}}; các nhóm: {{choices}}.',
    'Framework {{framework}} has no group {{value}}; the groups are: {{choices}}.',
  ),
  unknownRequirement: t(
    'Khung {{framework}} không có yêu cầu {{value}}.',
    'Framework {{framework}} has no requirement {{value}}.',
  ),
  unknownTopic: t('Không có yêu cầu hay quy tắc {{value}}.', 'There is no requirement or rule {{value}}.'),
  didYouMean: t('Ý bạn là {{value}}?', 'Did you mean {{value}}?'),
  seeHelp: t('Xem: {{command}} --help', 'See: {{command}} --help'),
  nothingAsked: t(
    'Trong phạm vi đã chọn, không có yêu cầu nào có hiệu lực tại ngày {{date}}.',
    'No requirement of the chosen scope is in force on {{date}}.',
  ),
};

/** What can be wrong with files and output. */
export const FILES = {
  missing: t('Không có tệp hoặc thư mục {{path}}.', 'There is no file or folder {{path}}.'),
  unreadable: t('Không đọc được {{path}} ({{cause}}).', '{{path}} cannot be read ({{cause}}).'),
  notAFile: t('{{path}} không phải tệp thường hay thư mục.', '{{path}} is neither a regular file nor a folder.'),
  noModels: t(
    'Không tìm thấy mô hình nào trong {{path}}; mô hình là tệp JSON có "$schema" kết thúc bằng kientruc-model-1.schema.json.',
    'No model was found in {{path}}; a model is a JSON file whose "$schema" ends in kientruc-model-1.schema.json.',
  ),
  skipped: t(
    'Không xét {{n}} tệp JSON không phải mô hình kientruc (thêm --verbose để xem tên).',
    'JSON files left out that are no kientruc models: {{n}} (add --verbose for their names).',
  ),
  skippedVerbose: t(
    'Không xét {{n}} tệp JSON không phải mô hình kientruc:',
    'JSON files left out that are no kientruc models: {{n}}',
  ),
  skippedFile: t('  {{path}}', '  {{path}}'),
  omitted: t('… và {{n}} lỗi khác trong {{path}}.', '… and {{n}} more problems in {{path}}.'),
  summary: t(
    'Đã đọc {{good}} mô hình; {{bad}} tệp có lỗi, chưa được kiểm tra.',
    'Models read: {{good}}. Files with problems, not checked: {{bad}}.',
  ),
  cannotWrite: t('Không ghi được {{path}} ({{cause}}).', '{{path}} cannot be written ({{cause}}).'),
  outputIsFolder: t('{{path}} là thư mục; cần tên một tệp.', '{{path}} is a folder; the name of a file is needed.'),
  outputFolderMissing: t(
    'Không có thư mục {{path}} để ghi kết quả; hãy tạo thư mục trước.',
    'There is no folder {{path}} to write the result to; create it first.',
  ),
  outputIsInput: t(
    '{{path}} là tệp đầu vào; ghi kết quả vào đó sẽ làm mất nội dung của tệp.',
    '{{path}} is read as input; writing the result there would destroy it.',
  ),
  outputLost: t('Không ghi được kết quả ({{cause}}).', 'The result could not be written ({{cause}}).'),
  written: t('Đã ghi {{path}}.', 'Wrote {{path}}.'),
  progress: t('Đang kiểm tra {{done}}/{{all}} …', 'Checking {{done}}/{{all}} …'),
};

/** Why the operating system refuses a file, by its code. */
export const CAUSE: Readonly<Record<string, Bilingual>> = {
  EACCES: t('không có quyền', 'no permission'),
  EPERM: t('không có quyền', 'no permission'),
  EROFS: t('ổ đĩa chỉ cho đọc', 'the disk is read-only'),
  ENOSPC: t('ổ đĩa đã đầy', 'the disk is full'),
  ENOENT: t('không có thư mục', 'there is no such folder'),
  ENOTDIR: t('đường dẫn đi qua một tệp', 'the path leads through a file'),
  EISDIR: t('đây là thư mục', 'it is a folder'),
  ELOOP: t('liên kết vòng', 'links lead round in a circle'),
  ENAMETOOLONG: t('tên quá dài', 'the name is too long'),
  EMFILE: t('mở quá nhiều tệp', 'too many open files'),
  EIO: t('lỗi đọc, ghi của thiết bị', 'the device failed'),
};

/** Told when the program itself breaks. */
export const INTERNAL = t(
  'Chương trình gặp sự cố: {{cause}}. Thêm --debug để xem vết lỗi.',
  'The program broke: {{cause}}. Add --debug for the stack trace.',
);

/** Told when a gate is not met. */
export const GATE = {
  failOn: t(
    'Không đạt điều kiện --fail-on {{level}}: còn {{n}} yêu cầu chưa đạt.',
    'The gate --fail-on {{level}} is not met; requirements that stop it: {{n}}.',
  ),
  minScore: t(
    'Không đạt --min-score {{min}}: cận dưới của {{model}} là {{low}}.',
    'The gate --min-score {{min}} is not met: the low bound of {{model}} is {{low}}.',
  ),
};

/** Words of `explain`. */
export const EXPLAIN = {
  group: t('Nhóm', 'Group'),
  strength: t('Mức', 'Strength'),
  weight: t('trọng số {{weight}}', 'weight {{weight}}'),
  informs: t('chỉ để tham khảo, không tính điểm', 'informs only, not scored'),
  requirement: t('Yêu cầu', 'Requirement'),
  law: t('Căn cứ', 'Law'),
  note: t('Lưu ý', 'Note'),
  howDecided: t('Cách đánh giá', 'How it is decided'),
  rule: t('quy tắc', 'rule'),
  why: t('Vì sao', 'Why'),
  limits: t('Giới hạn', 'Limits'),
  visits: t('Xét', 'Visits'),
  failsWhen: t('Chưa đáp ứng khi', 'Fails when'),
  unknownWhen: t('Chưa đủ cơ sở khi', 'Unknown when'),
  facts: t('Dữ kiện được đọc', 'Facts it reads'),
  todo: t('Cách xử lý', 'How to fix'),
  state: t('Cần nêu', 'What to state'),
  failing: t('Ví dụ chưa đáp ứng', 'Example that fails'),
  open: t('Ví dụ chưa đủ cơ sở', 'Example that stays unknown'),
  passing: t('Ví dụ đáp ứng', 'Example that passes'),
  parameters: t('Tham số', 'Parameters'),
  requiredBy: t('Yêu cầu dùng quy tắc này', 'Requirements that rest on it'),
  byPerson: t('người thẩm định đánh giá', 'a person must judge'),
  manual: t('Máy không quyết định được; người thẩm định trả lời câu hỏi', 'A person must judge; the question is'),
};

/** What rules visit, for people. */
export const KIND_NAMES: Readonly<Record<string, Bilingual>> = {
  model: t('toàn mô hình', 'the model as a whole'),
  organisation: t('từng cơ quan', 'every organisation'),
  function: t('từng nghiệp vụ', 'every business function'),
  service: t('từng dịch vụ công', 'every public service'),
  dataAsset: t('từng cơ sở dữ liệu', 'every data asset'),
  application: t('từng ứng dụng', 'every application'),
  platform: t('từng nền tảng', 'every platform'),
  facility: t('từng nơi đặt hệ thống', 'every facility'),
  network: t('từng mạng', 'every network'),
  standard: t('từng tiêu chuẩn', 'every standard'),
  measure: t('từng biện pháp an toàn', 'every security measure'),
  connection: t('từng kết nối', 'every connection'),
  gap: t('từng nội dung cần hoàn thiện', 'every gap'),
  initiative: t('từng nhiệm vụ', 'every initiative'),
  indicator: t('từng chỉ tiêu', 'every indicator'),
  budget: t('từng khoản kinh phí', 'every budget'),
  share: t('từng tỷ lệ', 'every share'),
  breakdown: t('từng tổng có các phần', 'every total with parts'),
  quantity: t('từng số liệu', 'every stated quantity'),
};
