import type { Bilingual } from '#util/bilingual';

const t = (vi: string, en: string): Bilingual => ({ vi, en });

/** What each output is for, in help and documentation. */
export const OUTPUT = {
  sarif: t(
    'SARIF 2.1.0, cho trang cảnh báo mã nguồn và trình soạn thảo',
    'SARIF 2.1.0, for code scanning pages and editors',
  ),
  junit: t('JUnit XML, cho trang kết quả kiểm thử của hệ thống CI', 'JUnit XML, for the test page of a CI system'),
  github: t('chú thích trên GitHub Actions', 'annotations on GitHub Actions'),
  gitlab: t('báo cáo Code Quality của GitLab', 'code quality report of GitLab'),
  markdown: t(
    'báo cáo Markdown cho người đọc, dùng làm bình luận',
    'report for people in Markdown, to be posted as a comment',
  ),
  html: t(
    'một trang HTML có sẵn mô hình, kết quả và trình xem, mở được khi không có mạng',
    'one HTML page with model, result and viewer, opens without a network',
  ),
  ndjson: t(
    'mỗi dòng một tài liệu JSON, cho chương trình đọc lần lượt',
    'one JSON document a line, for programs that stream',
  ),
};

/** Words that several outputs say. */
export const WORDS = {
  todo: t('Cần làm: {{fix}}', 'To do: {{fix}}'),
  question: t('Câu hỏi cho người thẩm định: {{question}}', 'Question for the reviewer: {{question}}'),
  waived: t('Chấp nhận ngoại lệ: {{reason}} ({{by}})', 'Waived: {{reason}} ({{by}})'),
  waivedUntil: t(
    'Chấp nhận ngoại lệ đến {{until}}: {{reason}} ({{by}})',
    'Waived until {{until}}: {{reason}} ({{by}})',
  ),
  morePlaces: t('và {{n}} vị trí khác', 'and {{n}} more places'),
  law: t('Căn cứ: {{law}}', 'Law: {{law}}'),
  noLaw: t('Yêu cầu do công cụ đặt ra, không viện dẫn văn bản.', 'A requirement of this tool; it cites no law.'),
  explain: t('Xem thêm: kientruc explain {{id}}', 'More: kientruc explain {{id}}'),
  unreadable: t('Tệp không đọc được', 'The file could not be read'),
  omitted: t('và {{n}} lỗi khác không kể ra', 'and {{n}} more problems'),
};

/** Words of the report in Markdown. */
export const MARKDOWN = {
  title: t('Kết quả kiểm tra kiến trúc', 'Architecture check'),
  models: t('{{n}} mô hình', '{{n}} models'),
  none: t('Không có mô hình nào được kiểm tra.', 'No model was checked.'),
  interval: t(
    'Cận dưới coi mọi điều chưa nêu là chưa đáp ứng, cận trên coi là đáp ứng.',
    'The low bound takes everything unstated as failed, the high bound as passed.',
  ),
  allFit: t('Không có yêu cầu nào chưa đáp ứng.', 'No requirement fails.'),
  informs: t('không tính điểm', 'not scored'),
  facts: t('Nên bổ sung trước', 'State next'),
  points: t('Thu hẹp (điểm)', 'Narrows by'),
  fact: t('Dữ kiện', 'Fact'),
  requirements: t('Yêu cầu', 'Requirements'),
  unreadable: t('Tệp không đọc được ({{n}})', 'Unreadable files ({{n}})'),
  shortened: t(
    'Báo cáo đã được rút gọn cho vừa một bình luận; bản đầy đủ: kientruc check --format markdown --verbose.',
    'This report was shortened to fit a comment; the whole: kientruc check --format markdown --verbose.',
  ),
  identity: t(
    'Bộ kiểm tra {{engine}}; mô hình {{model}}; khung {{framework}}.',
    'Checker {{engine}}; model {{model}}; framework {{framework}}.',
  ),
};

/** What can be wrong with the places that reports go to. */
export const OUTPUT_FAULT = {
  twoOnScreen: t(
    'Chỉ một dạng được in ra màn hình, nhưng {{formats}} đều không có tệp. Ghi --format DẠNG=TỆP cho các dạng khác.',
    'Only one format can go to standard output, but {{formats}} have no file. Write --format FORMAT=FILE for the others.',
  ),
  noFile: t(
    'Thiếu tên tệp sau {{value}}. Ghi --format {{format}}=TỆP, hoặc --format {{format}} để in ra màn hình.',
    'No file after {{value}}. Write --format {{format}}=FILE, or --format {{format}} for standard output.',
  ),
  sameFile: t(
    'Hai dạng {{formats}} cùng ghi vào {{path}}; mỗi dạng cần một tệp riêng.',
    'The formats {{formats}} both go to {{path}}; each needs a file of its own.',
  ),
  outputForWhich: t(
    '--output dành cho dạng không có tệp riêng, nhưng mọi --format đều đã có tệp. Bỏ --output hoặc bỏ một tên tệp.',
    '--output is for the format without a file, but every --format has one. Leave out --output or one of the files.',
  ),
  summaryLost: t(
    'Không ghi được bản tóm tắt vào GITHUB_STEP_SUMMARY ({{cause}}).',
    'The summary could not be written to GITHUB_STEP_SUMMARY ({{cause}}).',
  ),
};
