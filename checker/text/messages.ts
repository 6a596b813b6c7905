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

/** Short heads of the outcome columns. */
export const OUTCOME_SHORT = {
  pass: t('Đạt', 'Pass'),
  fail: t('Chưa', 'Fail'),
  unknown: t('Chưa rõ', 'Unkn.'),
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
    'Cận dưới: mọi điều chưa nêu coi như chưa đáp ứng; cận trên: mọi điều chưa nêu coi như đáp ứng.',
    'Low: everything unstated fails; high: everything unstated passes.',
  ),
  asOf: t('theo pháp luật ngày {{date}}', 'under the law of {{date}}'),
  group: t('Nhóm', 'Group'),
  scoreHead: t('Điểm', 'Score'),
  notScored: t('không tính điểm', 'not scored'),
  failed: t('Chưa đáp ứng: {{n}} yêu cầu', 'Failed: {{n}} requirements'),
  remarks: t('Số liệu và điểm cần lưu ý: {{n}} yêu cầu', 'Remarks: {{n}} requirements'),
  unknown: t('Chưa đủ cơ sở đánh giá: {{n}} yêu cầu', 'Unknown: {{n}} requirements'),
  passed: t('Đáp ứng: {{n}} yêu cầu', 'Passed: {{n}} requirements'),
  notApplicable: t('Không áp dụng: {{n}} yêu cầu', 'Not applicable: {{n}} requirements'),
  manual: t('Chờ người thẩm định: {{n}} yêu cầu', 'For the reviewer: {{n}} requirements'),
  waived: t('Chấp nhận ngoại lệ: {{n}} yêu cầu', 'Waived: {{n}} requirements'),
  error: t('Quy tắc gặp lỗi: {{n}} yêu cầu', 'Broken rules: {{n}} requirements'),
  seeVerbose: t('thêm --verbose để xem chi tiết', 'add --verbose for details'),
  place: t('Vị trí', 'Place'),
  law: t('Căn cứ', 'Law'),
  requirement: t('Yêu cầu', 'Required'),
  todo: t('Cần làm', 'To do'),
  why: t('Dựa trên', 'Rests on'),
  question: t('Câu hỏi', 'Question'),
  waiverBy: t('Ngoại lệ', 'Waiver'),
  inForceFrom: t('hiệu lực từ {{from}}', 'in force from {{from}}'),
  inForceFromTo: t('hiệu lực {{from}} – {{to}}', 'in force {{from}} – {{to}}'),
  more: t('… và {{n}} vị trí khác', '… and {{n}} more'),
  nextFacts: t(
    'Nên nêu tiếp (dữ kiện làm hẹp khoảng điểm nhiều nhất)',
    'State next (facts that narrow the interval most)',
  ),
  points: t('điểm', 'points'),
  forRequirements: t('cho {{n}} yêu cầu: {{ids}}', 'for {{n}} requirements: {{ids}}'),
  summary: t('Tổng hợp {{n}} mô hình', 'Summary of {{n}} models'),
  failedHead: t('Chưa', 'Failed'),
  unknownHead: t('Chưa rõ', 'Unknown'),
  model: t('Mô hình', 'Model'),
  verdict: t('Kết luận', 'Verdict'),
  explainHint: t(
    'Xem căn cứ và cách đánh giá một yêu cầu: kientruc explain {{id}}',
    'See the law and how a requirement is decided: kientruc explain {{id}}',
  ),
  notRead: t('Không đọc được {{n}} tệp', '{{n}} files could not be read'),
};
