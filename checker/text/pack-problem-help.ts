import type { Bilingual } from '#util/bilingual';

/** Why a problem arises and what to do about it. */
export interface ProblemHelp {
  readonly cause: Bilingual;
  readonly remedy: Bilingual;
}

/** Help on one problem, in both languages. */
export const help = (causeVi: string, causeEn: string, remedyVi: string, remedyEn: string): ProblemHelp => ({
  cause: { vi: causeVi, en: causeEn },
  remedy: { vi: remedyVi, en: remedyEn },
});

/** Why a problem with a pack arises and what to do about it. */
export const packProblemHelp = {
  'not-a-pack': help(
    'Tệp đưa vào --pack là mô hình hoặc tệp JSON khác.',
    'The file given to --pack is a model or some other JSON file.',
    'Chọn đúng tệp gói, hoặc sửa "$schema" ở đầu tệp.',
    'Choose the file of the pack, or correct "$schema" at its top.',
  ),
  'not-a-baseline': help(
    'Tệp đưa vào --baseline không do kientruc ghi.',
    'The file given to --baseline was not written by kientruc.',
    'Chọn đúng tệp, hoặc tạo mới bằng "kientruc check --baseline TỆP --accept-new".',
    'Choose the right file, or make one with "kientruc check --baseline FILE --accept-new".',
  ),
  'not-a-config': help(
    'Tệp kientruc.config.json là danh sách, chữ hay số, hoặc "$schema" chỉ tới lược đồ khác.',
    'The file kientruc.config.json is a list, a text or a number, or its "$schema" names another schema.',
    'Sửa tệp; "kientruc schema config" in lược đồ của tệp cấu hình.',
    'Correct the file; "kientruc schema config" prints the schema of a configuration.',
  ),
  'pack-unknown-id': help(
    'Mã viết sai, hoặc yêu cầu đã bị một gói đứng trước tắt đi.',
    'The id is misspelt, or a pack given before left the requirement out.',
    'Sửa mã; lệnh "kientruc rules" liệt kê các yêu cầu và quy tắc.',
    'Correct the id; "kientruc rules" lists requirements and rules.',
  ),
  'pack-repeated-id': help(
    'Gói thêm một mã mà khung, danh mục văn bản hoặc chính gói đã có.',
    'The pack adds an id that the framework, the list of documents or the pack itself has.',
    'Đặt mã khác; muốn đổi yêu cầu có sẵn thì dùng "overrides".',
    'Choose another id; use "overrides" to change a requirement that exists.',
  ),
  'pack-unknown-parameter': help(
    'Tên tham số viết sai, hoặc yêu cầu không có ngưỡng nào để đổi.',
    'The name is misspelt, or the requirement has no threshold to change.',
    'Xem tham số của yêu cầu bằng lệnh "kientruc explain".',
    'See the parameters of the requirement with "kientruc explain".',
  ),
  'pack-wrong-parameter': help(
    'Giá trị khác kiểu với giá trị của khung, ví dụ số viết trong dấu nháy.',
    "The value is of another type than the framework's, such as a number in quotes.",
    'Ghi giá trị cùng kiểu.',
    'Write a value of that type.',
  ),
  'pack-requirement-without-judge': help(
    'Yêu cầu không nêu quy tắc, cũng không nêu câu hỏi cho người thẩm định.',
    'The requirement names no rule and asks no question of a reviewer.',
    'Thêm "rule" (mã quy tắc) hoặc "question" (câu hỏi song ngữ).',
    'Add "rule" (id of a rule) or "question" (in both languages).',
  ),
  'pack-requirement-without-law': help(
    'Yêu cầu không viện dẫn văn bản nào thì không có hiệu lực vào ngày nào.',
    'A requirement that cites no document is in force on no day.',
    'Thêm viện dẫn vào "citations"; nếu chỉ là quy ước nội bộ thì ghi "ours": true.',
    'Add a citation to "citations"; for a convention of your own write "ours": true.',
  ),
} satisfies Record<string, ProblemHelp>;
