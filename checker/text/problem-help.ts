import type { Bilingual } from '#util/bilingual';
import { help, type ProblemHelp, packProblemHelp } from './pack-problem-help.ts';
import { type ProblemCode, problems } from './problems.ts';

const saveAsUtf8 = [
  'Mở tệp trong trình soạn thảo và lưu lại với bảng mã UTF-8.',
  'Open it in an editor and save it as UTF-8.',
] as const;
const chooseModel = ['Chọn tệp mô hình .json.', 'Choose the .json file of a model.'] as const;
const useEditor = [
  'Sửa tại chỗ được chỉ ra; trình soạn thảo có hỗ trợ JSON sẽ tô rõ lỗi.',
  'Correct the place shown; an editor that knows JSON marks it.',
] as const;

const helpOf: Readonly<Record<ProblemCode, ProblemHelp>> = {
  'file-too-large': help(
    'Tệp lớn hơn giới hạn đặt ra để máy không bị cạn bộ nhớ.',
    'The file is larger than the limit that protects the memory.',
    'Kiểm tra có đúng tệp mô hình không; nếu đúng thì nâng giới hạn kích thước.',
    'Check that it is the model file; if so, raise the size limit.',
  ),
  'empty-file': help(
    'Tệp không có byte nào, thường do lưu hoặc sao chép dở dang.',
    'The file has no bytes, often because saving or copying was interrupted.',
    'Chép lại tệp từ nguồn, hoặc tạo mô hình mới.',
    'Copy the file again, or start a new model.',
  ),
  'blank-file': help(
    'Tệp chỉ có dấu cách và xuống dòng.',
    'The file holds only spaces and line breaks.',
    'Chép lại tệp từ nguồn, hoặc tạo mô hình mới.',
    'Copy the file again, or start a new model.',
  ),
  'wrong-encoding': help(
    'Tệp được lưu bằng UTF-16 hoặc UTF-32, như lựa chọn "Unicode" của một số phần mềm.',
    'The file was saved as UTF-16 or UTF-32, the "Unicode" choice of some programs.',
    ...saveAsUtf8,
  ),
  'foreign-file': help(
    'Nội dung tệp là của một định dạng khác, dù tên tệp có thể là .json.',
    'The content belongs to another format, whatever the file is called.',
    ...chooseModel,
  ),
  'binary-file': help(
    'Tệp chứa byte 00, không có trong văn bản.',
    'The file has a 00 byte, which text never has.',
    ...chooseModel,
  ),
  'bad-utf8': help(
    'Tệp dùng bảng mã cũ (Windows-1258, TCVN3, VNI) hoặc bị hỏng khi sao chép.',
    'The file is in an older encoding (Windows-1258, TCVN3, VNI) or was damaged.',
    ...saveAsUtf8,
  ),
  'too-deep': help(
    'Quá nhiều đối tượng và danh sách lồng nhau; mô hình thật chỉ lồng vài mức.',
    'Too many objects and lists lie within each other; real models need only a few levels.',
    'Bỏ các mức thừa, hoặc nâng giới hạn số mức.',
    'Remove needless levels, or raise the depth limit.',
  ),
  'too-many-values': help(
    'Số đối tượng, danh sách, chuỗi và số vượt giới hạn giữ cho máy không cạn bộ nhớ.',
    'More objects, lists, texts and numbers than the limit that protects the memory.',
    'Kiểm tra có đúng tệp mô hình không; nếu đúng thì nâng giới hạn số giá trị.',
    'Check that it is the model file; if so, raise the limit on values.',
  ),
  'too-many-keys': help(
    'Dữ liệu được ghi thành tên thuộc tính, như mỗi hồ sơ một tên.',
    'Data was written as property names, such as a name for each record.',
    ...chooseModel,
  ),
  truncated: help(
    'Tệp bị cắt khi lưu hoặc tải, hoặc thiếu dấu đóng.',
    'The file was cut while saving or loading, or a closing bracket is missing.',
    'Chép lại tệp, hoặc thêm dấu đóng còn thiếu.',
    'Copy the file again, or add the closing bracket.',
  ),
  comment: help(
    'JSON không có chú thích, khác với nhiều tệp cấu hình.',
    'JSON has no comments, unlike many configuration files.',
    'Xóa chú thích, hoặc chuyển vào thuộc tính "description" hay "note".',
    'Delete it, or move it into a property such as "description" or "note".',
  ),
  'trailing-comma': help(
    'Còn sót dấu phẩy sau khi xóa hoặc chuyển mục cuối.',
    'A comma was left when the last entry was deleted or moved.',
    'Xóa dấu phẩy này.',
    'Delete the comma.',
  ),
  'extra-comma': help(
    'Có hai dấu phẩy liền nhau hoặc dấu phẩy ở đầu.',
    'Two commas follow each other, or one stands first.',
    'Xóa dấu phẩy thừa.',
    'Delete the comma.',
  ),
  'missing-comma': help(
    'Hai mục đứng liền nhau.',
    'Two entries stand side by side.',
    'Thêm dấu phẩy sau mục trước.',
    'Add a comma after the entry before.',
  ),
  'missing-colon': help(
    'Sau tên thuộc tính không có dấu hai chấm.',
    'No colon follows the name of the property.',
    'Thêm dấu hai chấm giữa tên và giá trị.',
    'Add a colon between name and value.',
  ),
  'missing-value': help(
    'Thuộc tính có tên nhưng chưa có giá trị.',
    'The property has a name and no value.',
    'Điền giá trị; nếu chưa biết thì bỏ cả thuộc tính hoặc ghi vào "openPoints".',
    'Give the value; when it is not known, leave the property out or list it in "openPoints".',
  ),
  'single-quotes': help(
    'JSON không dùng dấu nháy đơn.',
    'JSON has no single quotes.',
    'Thay bằng dấu nháy kép thẳng (").',
    'Use straight double quotes (").',
  ),
  'curly-quotes': help(
    'Word và một số bàn phím tự đổi dấu nháy thẳng thành dấu nháy cong.',
    'Word and some keyboards turn straight quotes into typographic ones.',
    'Thay bằng dấu nháy kép thẳng (") và tắt chức năng tự đổi.',
    'Use straight double quotes (") and switch the replacement off.',
  ),
  'unquoted-key': help(
    'JSON yêu cầu tên thuộc tính nằm trong dấu nháy kép.',
    'JSON wants the names of properties in double quotes.',
    'Đặt tên trong dấu nháy kép.',
    'Put the name in double quotes.',
  ),
  'unquoted-text': help(
    'Chữ không nằm trong dấu nháy, hoặc viết sai true, false, null.',
    'Text without quotes, or true, false, null misspelt.',
    'Đặt chữ trong dấu nháy kép, hoặc viết đúng true, false, null.',
    'Put the text in double quotes, or spell true, false, null right.',
  ),
  'not-a-number': help(
    'Phần mềm xuất tệp ghi NaN hoặc Infinity cho số không tính được.',
    'A program wrote NaN or Infinity for a number it could not compute.',
    'Bỏ thuộc tính, hoặc điền số đúng.',
    'Leave the property out, or give the number.',
  ),
  'hex-number': help(
    'Số hệ mười sáu chỉ có trong ngôn ngữ lập trình.',
    'Hexadecimal numbers belong to programming languages.',
    'Viết số theo hệ mười.',
    'Write the number in decimal.',
  ),
  'bad-number': help(
    'Số có dấu +, số 0 ở đầu, dấu chấm phân nghìn hoặc thiếu chữ số.',
    'A plus sign, a leading zero, thousands separators or a missing digit.',
    'Viết liền chữ số, dấu chấm chỉ cho phần thập phân; mã số thì đặt trong dấu nháy kép.',
    'Write plain digits with a point for decimals only; put codes in double quotes.',
  ),
  'decimal-comma': help(
    'Cách viết số thập phân của tiếng Việt khác JSON.',
    'Vietnamese writes a decimal comma, JSON a point.',
    'Thay dấu phẩy bằng dấu chấm.',
    'Replace the comma by a point.',
  ),
  'number-out-of-range': help(
    'Số quá lớn hoặc quá nhỏ nên máy chỉ giữ được vô cực hoặc 0.',
    'The number is so large or small that only infinity or 0 could be kept.',
    'Kiểm tra số mũ và đơn vị.',
    'Check the exponent and the unit.',
  ),
  'number-not-exact': help(
    'Máy chỉ giữ chính xác khoảng 15 chữ số của một số nguyên.',
    'Only about 15 digits of a whole number are kept exactly.',
    'Mã định danh, số tài khoản… viết trong dấu nháy kép.',
    'Write identifiers and account numbers in double quotes.',
  ),
  'mismatched-bracket': help(
    'Dấu đóng không cùng loại với dấu mở gần nhất.',
    'The closing bracket differs from the one last opened.',
    'Đóng { bằng } và [ bằng ]; xem có thiếu dấu đóng ở giữa không.',
    'Close { with } and [ with ]; look for one missing in between.',
  ),
  'content-after-end': help(
    'Có nội dung sau dấu đóng cuối cùng, thường do dán hai tệp vào một.',
    'Something follows the last bracket, often because two files were pasted into one.',
    'Xóa phần thừa, hoặc tách thành tệp riêng.',
    'Delete it, or move it to a file of its own.',
  ),
  'unterminated-string': help(
    'Thiếu dấu nháy kép ở cuối, hoặc chuỗi có xuống dòng.',
    'The closing double quote is missing, or the text runs over a line break.',
    'Thêm dấu nháy kép; thay xuống dòng bằng \\n.',
    'Add the double quote; write a line break as \\n.',
  ),
  'control-in-string': help(
    'Dấu tab hoặc ký tự điều khiển được dán vào chuỗi.',
    'A tab or a control character was pasted into the text.',
    'Xóa ký tự đó hoặc viết bằng ký hiệu được nêu.',
    'Delete it, or write it as the escape shown.',
  ),
  'bad-escape': help(
    'Dấu \\ trong chuỗi, như trong đường dẫn Windows, mở đầu một ký hiệu.',
    'A backslash, as in a Windows path, begins an escape.',
    'Viết dấu \\ thành \\\\.',
    'Write a backslash as \\\\.',
  ),
  'bad-unicode-escape': help(
    'Sau \\u phải có đúng bốn chữ số từ 0 đến f.',
    'Exactly four digits from 0 to f must follow \\u.',
    'Viết đủ bốn chữ số, hoặc viết thẳng ký tự.',
    'Give four digits, or write the character itself.',
  ),
  'lone-surrogate': help(
    'Ký tự ngoài bảng cơ bản gồm hai ký hiệu \\u liền nhau, ở đây chỉ có một.',
    'Characters beyond the basic plane take two \\u escapes in a row; only one is here.',
    'Viết thẳng ký tự đó.',
    'Write the character itself.',
  ),
  'odd-space': help(
    'Khoảng trắng đặc biệt được dán từ Word hoặc trang web.',
    'A special space was pasted from Word or a web page.',
    'Thay bằng dấu cách thường.',
    'Replace it by an ordinary space.',
  ),
  'unexpected-character': help(
    'Ký tự này không thuộc cú pháp JSON ở chỗ này.',
    'JSON does not allow this character here.',
    ...useEditor,
  ),
  'duplicate-key': help(
    'Một đối tượng có hai thuộc tính cùng tên; phần mềm khác sẽ lặng lẽ bỏ một.',
    'An object has two properties of one name; other programs silently drop one.',
    'Giữ một thuộc tính, gộp nội dung nếu cần.',
    'Keep one of them, merge their content if needed.',
  ),
  'dangerous-key': help(
    'Các tên này có thể làm hỏng chương trình đọc tệp.',
    'These names can corrupt programs that read the file.',
    'Xóa thuộc tính này.',
    'Delete the property.',
  ),
  'not-an-object': help(
    'Tệp là JSON nhưng không phải một mô hình.',
    'The file is JSON and not a model.',
    ...chooseModel,
  ),
  'not-a-kientruc-model': help(
    'Thiếu "$schema", hoặc "$schema" chỉ tới ngôn ngữ khác.',
    '"$schema" is missing or names another language.',
    'Ghi "$schema" như được nêu ở đầu tệp.',
    'Put the "$schema" shown at the top of the file.',
  ),
  'newer-language': help(
    'Mô hình được tạo bằng bản kientruc mới hơn.',
    'The model was made with a newer kientruc.',
    'Cập nhật kientruc.',
    'Update kientruc.',
  ),
  'unknown-property': help(
    'Tên thuộc tính viết sai, hoặc đặt nhầm chỗ.',
    'The name is misspelt, or the property belongs elsewhere.',
    'Dùng tên được gợi ý, hoặc xem danh sách thuộc tính trong lược đồ.',
    'Use the name suggested, or look the properties up in the schema.',
  ),
  'missing-property': help(
    'Thuộc tính bắt buộc chưa được ghi.',
    'A property that must be there is not.',
    'Thêm thuộc tính với giá trị theo văn bản nguồn.',
    'Add it with the value that the source document gives.',
  ),
  'wrong-type': help(
    'Giá trị khác kiểu, như số để trong dấu nháy.',
    'The value is of another type, such as a number in quotes.',
    'Viết giá trị theo kiểu được nêu.',
    'Write the value as the type shown.',
  ),
  'not-allowed-value': help(
    'Giá trị không có trong danh sách được phép.',
    'The value is not in the list of allowed ones.',
    'Chọn một giá trị trong danh sách.',
    'Choose one of the list.',
  ),
  'wrong-kind': help(
    'Loại của phần tử không có trong ngôn ngữ mô hình.',
    'The model language has no such kind of element.',
    'Chọn một loại trong danh sách.',
    'Choose one of the kinds listed.',
  ),
  'wrong-pattern': help(
    'Chuỗi không theo cách viết quy định cho thuộc tính này.',
    'The text is not written the way this property requires.',
    'Viết lại theo mô tả và ví dụ.',
    'Rewrite it after the description and the example.',
  ),
  'wrong-format': help(
    'Chuỗi không theo định dạng quy định.',
    'The text is not in the required format.',
    'Viết lại theo định dạng được nêu.',
    'Rewrite it in the format shown.',
  ),
  'number-limit': help(
    'Số nằm ngoài khoảng hợp lý của thuộc tính.',
    'The number is beyond what the property allows.',
    'Kiểm tra số và đơn vị theo văn bản nguồn.',
    'Check number and unit in the source document.',
  ),
  'text-length': help(
    'Chuỗi quá ngắn hoặc quá dài.',
    'The text is too short or too long.',
    'Viết lại trong giới hạn; chưa có nội dung thì bỏ thuộc tính.',
    'Rewrite it within the limit; leave the property out when there is no text.',
  ),
  'item-count': help(
    'Danh sách có quá ít hoặc quá nhiều mục.',
    'The list has too few or too many entries.',
    'Thêm hoặc bớt mục; danh sách chưa biết thì bỏ thuộc tính.',
    'Add or remove entries; leave the property out when the list is not known.',
  ),
  'repeated-item': help(
    'Một mục được ghi hai lần trong danh sách.',
    'The list holds an entry twice.',
    'Xóa một mục.',
    'Delete one of them.',
  ),
  'schema-mismatch': help(
    'Giá trị không thỏa một điều kiện của lược đồ.',
    'The value does not meet a condition of the schema.',
    'Xem mô tả thuộc tính trong lược đồ.',
    'See the description of the property in the schema.',
  ),
  'duplicate-id': help(
    'Hai phần tử cùng mã, kể cả khi ở hai mục khác nhau.',
    'Two elements share an id, be it in different sections.',
    'Đổi một mã và các chỗ trỏ tới nó.',
    'Change one id and what refers to it.',
  ),
  'dangerous-id': help(
    'Mã trùng tên dành riêng, có thể làm hỏng chương trình đọc tệp.',
    'The id is a reserved name that can corrupt programs.',
    'Đặt mã khác.',
    'Choose another id.',
  ),
  'dangling-reference': help(
    'Mã viết sai, hoặc phần tử chưa được khai.',
    'The id is misspelt, or the element is not declared.',
    'Sửa mã, hoặc khai phần tử trong mục được nêu.',
    'Correct the id, or declare the element in the section shown.',
  ),
  'wrong-reference-kind': help(
    'Mã có thật nhưng thuộc loại phần tử khác.',
    'The id exists but belongs to another kind of element.',
    'Dùng mã của phần tử đúng loại.',
    'Use the id of an element of the right kind.',
  ),
  'circular-reference': help(
    'Các quan hệ "parent" hoặc "parts" dẫn trở về chính phần tử đầu.',
    'The relations "parent" or "parts" lead back to where they began.',
    'Bỏ một quan hệ trong vòng.',
    'Remove one relation of the circle.',
  ),
  'impossible-date': help(
    'Lịch không có ngày này, thường do gõ nhầm ngày hoặc tháng.',
    'No calendar has this day; day or month is often mistyped.',
    'Ghi ngày theo văn bản nguồn; chỉ biết tháng hoặc năm thì chỉ ghi tháng hoặc năm nếu thuộc tính cho phép.',
    'Write the day that the source gives; where the property allows it, month or year alone.',
  ),
  'unknown-property-name': help(
    'Điểm để ngỏ hoặc minh chứng nói về một thuộc tính mà phần tử không thể có.',
    'An open point or evidence speaks of a property that the element cannot have.',
    'Dùng tên thuộc tính được gợi ý, hoặc xem danh sách thuộc tính trong lược đồ.',
    'Use the name suggested, or look the properties up in the schema.',
  ),
  'control-character': help(
    'Ký tự ẩn được dán từ Word, PDF hoặc trang web; nó làm hai tên giống nhau thành khác nhau.',
    'A hidden character was pasted from Word, PDF or a web page; it makes equal names differ.',
    'Xóa ký tự, gõ lại đoạn đó nếu cần.',
    'Delete it, retype the passage if needed.',
  ),
  ...packProblemHelp,
};

/** One row of the table of problems, as the documentation and `explain` show it. */
export interface ProblemEntry extends ProblemHelp {
  readonly code: ProblemCode;
  readonly message: Bilingual;
}

/** Every problem that reading a file can report, in the order in which it is read. */
export function problemTable(): readonly ProblemEntry[] {
  return problemCodes().map((code) => ({ code, message: problems[code], ...helpOf[code] }));
}

function problemCodes(): readonly ProblemCode[] {
  return Object.keys(problems).filter((code): code is ProblemCode => code in problems);
}
