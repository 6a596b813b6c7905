import type { Bilingual } from '#util/bilingual';

const t = (vi: string, en: string): Bilingual => ({ vi, en });

/** The page that compares two models. */
export const COMPARE = {
  title: t('So sánh hai mô hình', 'Compare two models'),
  help: t(
    'Chọn hai phiên bản của một tỉnh để xem điều gì đã thay đổi, hoặc hai tỉnh để đặt cạnh nhau.',
    'Choose two versions of a province to see what changed, or two provinces to put side by side.',
  ),
  before: t('Mô hình thứ nhất', 'First model'),
  after: t('Mô hình thứ hai', 'Second model'),
  choose: t('Chọn mô hình…', 'Choose a model…'),
  swap: t('Đổi chỗ', 'Swap'),
  needTwo: t('Mở thêm một mô hình để so sánh.', 'Open another model to compare.'),
  comparing: t('Đang so sánh…', 'Comparing…'),
  verdict: t('Kết luận', 'Verdict'),
  score: t('Khoảng điểm', 'Interval'),
  group: t('Nhóm', 'Group'),
  requirements: t('Yêu cầu có kết luận khác nhau ({{n}})', 'Requirements with another outcome ({{n}})'),
  sameOutcomes: t('Mọi yêu cầu có cùng kết luận.', 'Every requirement has the same outcome.'),
  notInForce: t('không xét', 'not asked'),
  kinds: t('Số thành phần theo loại', 'Elements by kind'),
  kind: t('Loại', 'Kind'),
  same: t('Giống nhau', 'The same'),
  elements: t('Thành phần khác nhau ({{n}})', 'Elements that differ ({{n}})'),
  sameElements: t('Các thành phần giống nhau.', 'The elements are the same.'),
  added: t('chỉ có ở mô hình thứ hai', 'only in the second model'),
  removed: t('chỉ có ở mô hình thứ nhất', 'only in the first model'),
  changed: t('khác nhau', 'differs'),
  figures: t('Số liệu', 'Figures'),
  figure: t('Chỉ tiêu', 'Figure'),
  noFigures: t('Không mô hình nào nêu số liệu.', 'Neither model states figures.'),
  fact: t('Dữ kiện', 'Fact'),
  target: t('mục tiêu', 'target'),
  unstated: t('chưa nêu', 'not stated'),
  more: t('Xem thêm {{n}}', 'Show {{n}} more'),
  asOf: t('theo pháp luật ngày {{date}}', 'under the law of {{date}}'),
};

/** Qualifiers of a figure, before the number. */
export const QUALIFIER = {
  exactly: t('{{n}}', '{{n}}'),
  about: t('khoảng {{n}}', 'about {{n}}'),
  over: t('hơn {{n}}', 'over {{n}}'),
  atLeast: t('ít nhất {{n}}', 'at least {{n}}'),
  under: t('dưới {{n}}', 'under {{n}}'),
  atMost: t('nhiều nhất {{n}}', 'at most {{n}}'),
};
