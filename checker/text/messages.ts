import type { Bilingual } from '#util/bilingual';

const t = (vi: string, en: string): Bilingual => ({ vi, en });

/** Names of the outcomes, the official words of the draft guidance of 2026. */
export const OUTCOME = {
  pass: t('Đáp ứng', 'Pass'),
  fail: t('Chưa đáp ứng', 'Fail'),
  unknown: t('Chưa đủ cơ sở đánh giá', 'Unknown'),
  notApplicable: t('Không áp dụng', 'Not applicable'),
  manual: t('Chờ người thẩm định', 'Manual'),
  waived: t('Chấp nhận ngoại lệ', 'Waived'),
  error: t('Quy tắc gặp lỗi', 'Error'),
};

/** Names of the verdicts. */
export const VERDICT = {
  compliant: t('TUÂN THỦ', 'COMPLIANT'),
  compliantWithRemarks: t('TUÂN THỦ, CÒN LƯU Ý', 'COMPLIANT WITH REMARKS'),
  notCompliant: t('CHƯA TUÂN THỦ', 'NOT COMPLIANT'),
  undecided: t('CHƯA ĐỦ CƠ SỞ KẾT LUẬN', 'NOT DECIDABLE YET'),
};

/** Names of the strengths. */
export const STRENGTH = { must: t('bắt buộc', 'must'), should: t('nên có', 'should'), may: t('khuyến khích', 'may') };

/** Names of the grades of verification of a citation. */
export const VERIFICATION = {
  text: t('đã đọc nguyên văn', 'text read'),
  secondary: t('theo nguồn thứ cấp', 'secondary source'),
  draft: t('theo dự thảo', 'draft'),
  unverified: t('chưa kiểm chứng, chỉ để tham khảo', 'unverified, for information only'),
};

/** The same, as short as a finding wants them; a text that was read needs no word. */
export const VERIFICATION_SHORT = {
  text: t('nguyên văn', 'text'),
  secondary: t('nguồn thứ cấp', 'secondary source'),
  draft: t('dự thảo', 'draft'),
  unverified: t('chưa kiểm chứng', 'unverified'),
};

/** What "text read" means, told wherever a requirement rests on it. */
export const TEXT_READ = t(
  '"Đã đọc nguyên văn" nghĩa là đọc trong bản sao công khai của bên thứ ba (trong đó có bản sao Bộ pháp điển), chưa đối chiếu với Công báo.',
  '"Text read" means read in a public copy of a third party (the codification among them), not checked against the gazette.',
);

/** Names of the plateaus. */
export const PLATEAU = {
  current: t('kiến trúc hiện tại', 'current architecture'),
  target: t('kiến trúc mục tiêu', 'target architecture'),
};

/** Names of the modes of a check. */
export const MODE = {
  inForce: t('khung đang có hiệu lực tại ngày của mô hình', 'framework in force on the date of the model'),
  readiness: t('đánh giá mức sẵn sàng', 'readiness check'),
  archive: t('kiểm tra lưu trữ', 'archive check'),
};

/** Words of the report for people. */
export const REPORT = {
  score: t('Điểm {{low}} – {{high}} trên 100', 'Score {{low}} – {{high}} of 100'),
  scoreExact: t('Điểm {{low}} trên 100', 'Score {{low}} of 100'),
  noScore: t('Chưa tính được điểm', 'No score'),
  intervalHint: t(
    '█ đến cận dưới: coi mọi điều chưa nêu là chưa đáp ứng. ▒ đến cận trên: coi mọi điều chưa nêu là đáp ứng.',
    '█ up to the low bound: everything unstated fails. ▒ up to the high bound: everything unstated passes.',
  ),
  asOf: t('theo pháp luật ngày {{date}}', 'under the law of {{date}}'),
  group: t('Nhóm', 'Group'),
  scoreHead: t('Điểm', 'Score'),
  notScored: t('không tính điểm', 'not scored'),
  failed: t('Chưa đáp ứng ({{n}})', 'Failed ({{n}})'),
  remarks: t('Chưa đáp ứng, không tính điểm ({{n}})', 'Failed, not scored ({{n}})'),
  unknown: t('Chưa đủ cơ sở đánh giá ({{n}})', 'Unknown ({{n}})'),
  passed: t('Đáp ứng ({{n}})', 'Passed ({{n}})'),
  notApplicable: t('Không áp dụng ({{n}})', 'Not applicable ({{n}})'),
  manual: t('Chờ người thẩm định ({{n}})', 'For the reviewer ({{n}})'),
  waived: t('Chấp nhận ngoại lệ ({{n}})', 'Waived ({{n}})'),
  error: t('Quy tắc gặp lỗi ({{n}})', 'Broken rules ({{n}})'),
  seeVerbose: t('thêm --verbose để xem chi tiết', 'add --verbose for details'),
  wholeModel: t('(toàn mô hình)', '(the model as a whole)'),
  law: t('Căn cứ', 'Law'),
  requirement: t('Yêu cầu', 'Required'),
  todo: t('Cần làm', 'To do'),
  why: t('Dựa trên', 'Rests on'),
  question: t('Câu hỏi', 'Question'),
  waiverBy: t('Ngoại lệ', 'Waiver'),
  inForceFrom: t('hiệu lực từ {{from}}', 'in force from {{from}}'),
  inForceFromTo: t('hiệu lực {{from}} – {{to}}', 'in force {{from}} – {{to}}'),
  more: t('… và {{n}} vị trí khác', '… and {{n}} more places'),
  sameElsewhere: t('Làm tương tự ở {{n}} vị trí còn lại.', 'Do the same at the other {{n}} places.'),
  nextFacts: t(
    'Nên bổ sung trước (số điểm mà mỗi dữ kiện thu hẹp khoảng điểm)',
    'State next (points by which each fact narrows the interval)',
  ),
  moreRequirements: t('và {{n}} yêu cầu khác', 'and {{n}} more requirements'),
  moreFacts: t('… và {{n}} dữ kiện khác', '… and {{n}} more facts'),
  documents: t('Văn bản được viện dẫn', 'Documents cited'),
  summary: t('Tổng hợp {{n}} mô hình', 'Summary of {{n}} models'),
  model: t('Mô hình', 'Model'),
  verdict: t('Kết luận', 'Verdict'),
  explainHint: t(
    'Xem căn cứ và cách đánh giá một yêu cầu: kientruc explain {{id}}',
    'See the law and how a requirement is decided: kientruc explain {{id}}',
  ),
};
