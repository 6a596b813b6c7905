import { type Bilingual, fill, type Language, type Params } from '#util/bilingual';

/**
 * What can be wrong with a file, one sentence each. Quotation marks around names and values come with the parameters.
 * Causes and remedies stand in `problem-help.ts`.
 */
export const problems = {
  'file-too-large': {
    vi: 'Tệp có {{size}}, vượt giới hạn {{limit}}.',
    en: 'The file has {{size}}, above the limit of {{limit}}.',
  },
  'empty-file': {
    vi: 'Tệp rỗng; cần một mô hình viết bằng JSON.',
    en: 'The file is empty; a model written in JSON is expected.',
  },
  'blank-file': {
    vi: 'Tệp chỉ có khoảng trắng; cần một mô hình viết bằng JSON.',
    en: 'The file holds only white space; a model written in JSON is expected.',
  },
  'wrong-encoding': {
    vi: 'Tệp được lưu bằng bảng mã {{encoding}}; cần UTF-8.',
    en: 'The file is encoded in {{encoding}}; UTF-8 is expected.',
  },
  'foreign-file': {
    vi: 'Tệp trông như {{kind}}; cần một mô hình viết bằng JSON.',
    en: 'The file looks like {{kind}}; a model written in JSON is expected.',
  },
  'binary-file': {
    vi: 'Tệp có byte 00 ở vị trí {{byteOffset}}, nên là tệp nhị phân; cần văn bản JSON mã UTF-8.',
    en: 'The file has a 00 byte at offset {{byteOffset}}, so it is binary; JSON text in UTF-8 is expected.',
  },
  'bad-utf8': {
    vi: 'Byte {{byte}} ở vị trí {{byteOffset}} không đúng mã UTF-8; cần lưu tệp bằng UTF-8.',
    en: 'Byte {{byte}} at offset {{byteOffset}} is not UTF-8; the file must be saved as UTF-8.',
  },
  'too-deep': {
    vi: 'Dấu {{bracket}} này lồng sâu quá giới hạn {{limit}} mức.',
    en: 'This {{bracket}} exceeds the limit of {{limit}} nested levels.',
  },
  'too-many-values': {
    vi: 'Tệp có hơn {{limit}} giá trị, vượt giới hạn đọc.',
    en: 'The file holds more than {{limit}} values, above the limit for reading.',
  },
  'too-many-keys': {
    vi: 'Tệp có hơn {{limit}} tên thuộc tính khác nhau; ngôn ngữ mô hình chỉ có vài trăm.',
    en: 'The file has more than {{limit}} different property names; the model language has some hundred.',
  },
  truncated: {
    vi: 'Tệp dừng giữa chừng: dấu {{bracket}} mở ở dòng {{firstLine}}, cột {{firstColumn}} chưa được đóng.',
    en: 'The file stops half-way: the {{bracket}} opened at line {{firstLine}}, column {{firstColumn}} is not closed.',
  },
  comment: {
    vi: 'JSON không cho phép chú thích {{found}}; ghi chú phải nằm trong một thuộc tính của mô hình.',
    en: 'JSON allows no comment {{found}}; a note belongs in a property of the model.',
  },
  'trailing-comma': {
    vi: 'Dấu phẩy thừa trước dấu {{bracket}}; sau mục cuối cùng không có dấu phẩy.',
    en: 'There is a comma before {{bracket}}; the last entry is followed by none.',
  },
  'extra-comma': {
    vi: 'Dấu phẩy thừa; giữa hai mục chỉ có một dấu phẩy.',
    en: 'There is a comma too many; two entries are separated by exactly one.',
  },
  'missing-comma': {
    vi: 'Thiếu dấu phẩy trước {{found}}; hai mục phải cách nhau bằng dấu phẩy.',
    en: 'A comma is missing before {{found}}; two entries are separated by a comma.',
  },
  'missing-colon': {
    vi: 'Thiếu dấu hai chấm sau thuộc tính {{key}}; gặp {{found}}.',
    en: 'A colon is missing after the property {{key}}; {{found}} stands there.',
  },
  'missing-value': {
    vi: 'Thiếu giá trị trước {{found}}; sau dấu hai chấm phải có một giá trị.',
    en: 'A value is missing before {{found}}; the colon must be followed by one.',
  },
  'single-quotes': {
    vi: 'Chuỗi đặt trong dấu nháy đơn {{found}}; JSON chỉ dùng dấu nháy kép thẳng (").',
    en: 'The string is in single quotes {{found}}; JSON uses straight double quotes (") only.',
  },
  'curly-quotes': {
    vi: 'Chuỗi đặt trong dấu nháy {{found}} của trình soạn thảo văn bản; JSON chỉ dùng dấu nháy kép thẳng (").',
    en: 'The string is in typographic quotes {{found}}; JSON uses straight double quotes (") only.',
  },
  'unquoted-key': {
    vi: 'Tên thuộc tính {{word}} không nằm trong dấu nháy kép; JSON yêu cầu dấu nháy kép (").',
    en: 'The property name {{word}} has no quotes; JSON requires double quotes (").',
  },
  'unquoted-text': {
    vi: '{{word}} không phải là giá trị JSON; cần số, true, false, null hoặc chuỗi trong dấu nháy kép.',
    en: '{{word}} is no JSON value; a number, true, false, null or a text in double quotes is expected.',
  },
  'not-a-number': {
    vi: 'JSON không có giá trị {{word}}; số chưa biết thì bỏ thuộc tính, không ghi {{word}}.',
    en: 'JSON has no value {{word}}; leave the property out when the number is not known.',
  },
  'hex-number': {
    vi: 'Số {{word}} viết theo hệ mười sáu; JSON chỉ nhận số thập phân.',
    en: 'The number {{word}} is hexadecimal; JSON takes decimal numbers only.',
  },
  'bad-number': {
    vi: '{{word}} không phải cách viết số của JSON; cần dạng như 12, -3 hoặc 12.5.',
    en: '{{word}} is not how JSON writes a number; a form like 12, -3 or 12.5 is expected.',
  },
  'decimal-comma': {
    vi: 'Số {{word}} dùng dấu phẩy thập phân; JSON dùng dấu chấm.',
    en: 'The number {{word}} has a decimal comma; JSON uses a point.',
  },
  'number-out-of-range': {
    vi: 'Số {{word}} nằm ngoài khoảng tính toán được; cần số có trị tuyệt đối từ 5e-324 đến 1.7e308.',
    en: 'The number {{word}} is out of range; sizes from 5e-324 to 1.7e308 can be computed with.',
  },
  'number-not-exact': {
    vi: 'Số {{word}} quá nhiều chữ số, sẽ bị làm tròn thành {{kept}}; cần viết mã số dài dưới dạng chuỗi.',
    en: 'The number {{word}} has too many digits and would become {{kept}}; long codes must be written as strings.',
  },
  'mismatched-bracket': {
    vi: 'Dấu {{found}} không đóng được dấu {{bracket}} mở ở dòng {{firstLine}}, cột {{firstColumn}}.',
    en: '{{found}} does not close the {{bracket}} opened at line {{firstLine}}, column {{firstColumn}}.',
  },
  'content-after-end': {
    vi: 'Sau khi mô hình kết thúc vẫn còn {{found}}; một tệp chỉ có một giá trị JSON.',
    en: '{{found}} follows the end of the model; a file holds one JSON value.',
  },
  'unterminated-string': {
    vi: 'Chuỗi {{word}} chưa được đóng trên dòng này; cần dấu nháy kép ở cuối, xuống dòng viết là \\n.',
    en: 'The string {{word}} is not closed on its line; a double quote must end it, a line break is written \\n.',
  },
  'control-in-string': {
    vi: 'Chuỗi chứa {{char}} viết trực tiếp; JSON yêu cầu viết là {{escape}}.',
    en: 'The string holds a raw {{char}}; JSON wants it written as {{escape}}.',
  },
  'bad-escape': {
    vi: 'JSON không có ký hiệu {{escape}}; sau dấu \\ chỉ được có " \\ / b f n r t hoặc uXXXX.',
    en: 'JSON has no escape {{escape}}; only " \\ / b f n r t or uXXXX may follow a backslash.',
  },
  'bad-unicode-escape': {
    vi: 'Ký hiệu {{escape}} không đủ bốn chữ số hệ mười sáu; cần dạng như \\u00e2.',
    en: 'The escape {{escape}} lacks four hexadecimal digits; a form like \\u00e2 is expected.',
  },
  'lone-surrogate': {
    vi: 'Ký hiệu {{escape}} chỉ là một nửa ký tự; cần viết đủ cặp hoặc viết thẳng ký tự đó.',
    en: 'The escape {{escape}} is half a character; write the whole pair or the character itself.',
  },
  'odd-space': {
    vi: 'Ký tự {{char}} nằm ngoài chuỗi; giữa các mục chỉ được dùng dấu cách, tab và xuống dòng.',
    en: 'The character {{char}} stands outside a string; only space, tab and line break may separate entries.',
  },
  'unexpected-character': {
    vi: 'Gặp {{found}}; ở đây cần {{expected}}.',
    en: '{{found}} stands where {{expected}} is expected.',
  },
  'duplicate-key': {
    vi: 'Thuộc tính {{key}} đã có ở dòng {{firstLine}}, cột {{firstColumn}}; mỗi thuộc tính chỉ được ghi một lần.',
    en: 'The property {{key}} is already at line {{firstLine}}, column {{firstColumn}}; each is written once.',
  },
  'dangerous-key': {
    vi: 'Tên thuộc tính {{key}} không được phép; cần một thuộc tính của ngôn ngữ mô hình.',
    en: 'The property name {{key}} is not allowed; a property of the model language is expected.',
  },
  'not-an-object': {
    vi: 'Tệp là {{found}}; mô hình phải là một đối tượng, bắt đầu bằng { và kết thúc bằng }.',
    en: 'The file is {{found}}; a model is an object, from { to }.',
  },
  'not-a-kientruc-model': {
    vi: 'Tệp không phải mô hình kientruc: "$schema" {{found}}, cần kết thúc bằng {{expected}}.',
    en: 'The file is not a kientruc model: "$schema" {{found}}, it must end in {{expected}}.',
  },
  'newer-language': {
    vi: 'Mô hình viết theo ngôn ngữ phiên bản {{found}}; bản kientruc này đọc phiên bản {{supported}}.',
    en: 'The model is written in language version {{found}}; this build reads version {{supported}}.',
  },
  'unknown-property': {
    vi: 'Thuộc tính {{name}} không có trong {{place}}.',
    en: 'The property {{name}} does not exist in {{place}}.',
  },
  'missing-property': {
    vi: 'Thiếu thuộc tính {{name}} trong {{place}}.',
    en: 'The property {{name}} is missing in {{place}}.',
  },
  'wrong-type': {
    vi: '{{property}} là {{value}} ({{found}}); cần {{expected}}.',
    en: '{{property}} is {{value}} ({{found}}); {{expected}} is expected.',
  },
  'not-allowed-value': {
    vi: '{{property}} là {{value}}; chỉ được là {{allowed}}.',
    en: '{{property}} is {{value}}; it may be {{allowed}}.',
  },
  'wrong-kind': {
    vi: '{{property}} là {{value}}; loại được phép là {{allowed}}.',
    en: '{{property}} is {{value}}; the kinds allowed are {{allowed}}.',
  },
  'wrong-pattern': {
    vi: '{{property}} là {{value}}; cần: {{hint}}',
    en: '{{property}} is {{value}}; expected: {{hint}}',
  },
  'wrong-format': {
    vi: '{{property}} là {{value}}; cần {{expected}}.',
    en: '{{property}} is {{value}}; {{expected}} is expected.',
  },
  'number-limit': {
    vi: '{{property}} là {{value}}; cần {{expected}}.',
    en: '{{property}} is {{value}}; {{expected}} is expected.',
  },
  'text-length': {
    vi: '{{property}} là {{value}}, dài {{length}} ký tự; cần {{expected}} ký tự.',
    en: '{{property}} is {{value}}, of length {{length}}; a length of {{expected}} is expected.',
  },
  'item-count': {
    vi: '{{property}} có {{count}} mục; cần {{expected}} mục.',
    en: '{{property}}: the number of entries is {{count}}; {{expected}} is expected.',
  },
  'repeated-item': {
    vi: '{{property}} có mục thứ {{second}} trùng mục thứ {{first}} ({{value}}); các mục phải khác nhau.',
    en: '{{property}}: entry {{second}} repeats entry {{first}} ({{value}}); all entries must differ.',
  },
  'schema-mismatch': {
    vi: '{{property}} là {{value}}, không đúng điều kiện "{{rule}}" của {{place}}.',
    en: '{{property}} is {{value}} and breaks the condition "{{rule}}" of {{place}}.',
  },
  'duplicate-id': {
    vi: 'Mã {{id}} đã dùng ở dòng {{firstLine}}, cột {{firstColumn}}; mỗi mã chỉ được dùng một lần trong tệp.',
    en: 'The id {{id}} is already used at line {{firstLine}}, column {{firstColumn}}; ids are unique in a file.',
  },
  'dangerous-id': {
    vi: 'Mã {{id}} không được phép vì trùng tên dành riêng của JavaScript; cần một mã khác.',
    en: 'The id {{id}} is not allowed because JavaScript reserves it; another id is needed.',
  },
  'dangling-reference': {
    vi: '{{property}} trỏ tới mã {{id}} không có; cần mã của một mục trong {{expected}}.',
    en: '{{property}} refers to {{id}}, which does not exist; the id of an entry in {{expected}} is expected.',
  },
  'wrong-reference-kind': {
    vi: '{{property}} trỏ tới mã {{id}} thuộc {{found}}; cần mã của một mục trong {{expected}}.',
    en: '{{property}} refers to {{id}}, an entry of {{found}}; the id of an entry in {{expected}} is expected.',
  },
  'circular-reference': {
    vi: 'Quan hệ cha – con đi vòng: {{cycle}}; một phần tử không thể nằm trong chính nó.',
    en: 'The parent relation runs in a circle: {{cycle}}; an element cannot be part of itself.',
  },
  'impossible-date': {
    vi: '{{property}} là {{value}}; {{month}} chỉ có {{days}} ngày.',
    en: '{{property}} is {{value}}; {{month}} has only {{days}} days.',
  },
  'unknown-property-name': {
    vi: '{{property}} nêu tên {{name}}, không phải một thuộc tính của {{place}}.',
    en: '{{property}} names {{name}}, which is no property of {{place}}.',
  },
  'control-character': {
    vi: '{{property}} chứa {{char}} ở vị trí {{position}}: {{value}}; cần xóa ký tự này.',
    en: '{{property}} holds {{char}} at position {{position}}: {{value}}; remove that character.',
  },
  'not-a-pack': {
    vi: 'Tệp không phải gói riêng của kientruc; cần một đối tượng có "$schema" kết thúc bằng {{expected}}.',
    en: 'The file is no pack of kientruc; an object whose "$schema" ends in {{expected}} is expected.',
  },
  'not-a-baseline': {
    vi: 'Tệp không phải mốc so sánh của kientruc; cần một đối tượng có "$schema" kết thúc bằng {{expected}}.',
    en: 'The file is no baseline of kientruc; an object whose "$schema" ends in {{expected}} is expected.',
  },
  'not-a-config': {
    vi: 'Tệp không phải cấu hình của kientruc; cần một đối tượng, "$schema" nếu có thì kết thúc bằng {{expected}}.',
    en: 'The file is no configuration of kientruc; an object is expected, its "$schema", if any, ending in {{expected}}.',
  },
  'pack-unknown-id': {
    vi: 'Không có {{what}} {{id}}.',
    en: 'There is no {{what}} {{id}}.',
  },
  'pack-repeated-id': {
    vi: 'Mã {{what}} {{id}} đã có; cần một mã khác.',
    en: 'The {{what}} {{id}} exists already; another id is needed.',
  },
  'pack-unknown-parameter': {
    vi: 'Yêu cầu {{id}} không có tham số {{name}}.',
    en: 'Requirement {{id}} has no parameter {{name}}.',
  },
  'pack-wrong-parameter': {
    vi: 'Tham số {{name}} của {{id}} là {{value}}; cần giá trị cùng kiểu với {{shipped}}.',
    en: 'Parameter {{name}} of {{id}} is {{value}}; a value of the same type as {{shipped}} is expected.',
  },
  'pack-requirement-without-judge': {
    vi: 'Yêu cầu {{id}} không có cách đánh giá; cần "rule" hoặc "question".',
    en: 'Requirement {{id}} has no way to be decided; a "rule" or a "question" is needed.',
  },
  'pack-requirement-without-law': {
    vi: 'Yêu cầu {{id}} không có căn cứ; cần ít nhất một viện dẫn, hoặc "ours": true.',
    en: 'Requirement {{id}} rests on nothing; at least one citation is needed, or "ours": true.',
  },
} satisfies Record<string, Bilingual>;

/** The code of a kind of problem; stable, so that scripts may rely on it. */
export type ProblemCode = keyof typeof problems;

const didYouMean: Bilingual = { vi: '; ý bạn là {{suggestion}}?', en: '; did you mean {{suggestion}}?' };

/** The sentence that tells a reader about a problem, with the nearest valid name where there is one. */
export function problemText(
  problem: { readonly code: ProblemCode; readonly params: Params },
  language: Language,
): string {
  const sentence = fill(problems[problem.code], problem.params, language);
  if (problem.params['suggestion'] === undefined) return sentence;
  return sentence.replace(/\.$/, '') + fill(didYouMean, problem.params, language);
}
