import type { Bilingual } from '#util/bilingual';

const t = (vi: string, en: string): Bilingual => ({ vi, en });

/** Notes in the first lines of a result whose framework or rules are not the shipped ones. */
export const PACK_NOTES = {
  applied: t(
    'Khung đã được điều chỉnh bằng gói riêng "{{name}}" ({{id}}): đổi {{changed}}, tắt {{off}}, thêm {{added}} yêu cầu; {{groups}} nhóm có trọng số do gói quy định.',
    'The framework is changed by the own pack "{{name}}" ({{id}}); requirements changed: {{changed}}, switched off: {{off}}, added: {{added}}; groups weighted by the pack: {{groups}}.',
  ),
  off: t(
    'Gói riêng "{{name}}" tắt yêu cầu {{list}}. Kết luận và điểm không nói gì về các yêu cầu này.',
    'The own pack "{{name}}" switches off {{list}}. Verdict and score say nothing about these requirements.',
  ),
  ownRules: t(
    'Có yêu cầu do quy tắc riêng của người dùng quyết định, không thuộc bộ quy tắc của công cụ: {{ids}}.',
    "Some requirements are decided by the user's own rules, which do not belong to the tool: {{ids}}.",
  ),
};

/** What can be wrong with a rule of a user. */
export const OWN_RULE = {
  none: t(
    'Tệp không có quy tắc nào; "export default" cần một quy tắc hoặc danh sách quy tắc.',
    'The file holds no rule; its default export must be a rule or a list of rules.',
  ),
  notARule: t(
    'Mục thứ {{position}} của "export default" không phải quy tắc; cần đối tượng tạo bằng defineRule.',
    'Entry {{position}} of the default export is no rule; an object made with defineRule is expected.',
  ),
  badId: t(
    'Mã quy tắc {{id}} (mục thứ {{position}}) không hợp quy cách; cần chữ thường không dấu, có gạch nối, ví dụ "portal-without-contact".',
    'The rule id {{id}} (entry {{position}}) has the wrong form; lower-case words with hyphens are expected, like "portal-without-contact".',
  ),
  takenId: t(
    'Mã quy tắc {{id}} đã có quy tắc khác dùng; cần một mã khác.',
    'The rule id {{id}} is taken by another rule; another id is needed.',
  ),
  badKind: t(
    'Quy tắc {{id}}: "over" có {{kind}}; chỉ được là {{kinds}}.',
    'Rule {{id}}: "over" has {{kind}}; it may be {{kinds}}.',
  ),
  noText: t('Quy tắc {{id}}: "{{name}}" cần có cả "vi" và "en".', 'Rule {{id}}: "{{name}}" needs both "vi" and "en".'),
  noMessages: t(
    'Quy tắc {{id}} cần ít nhất một thông báo trong "messages".',
    'Rule {{id}} needs at least one entry in "messages".',
  ),
  badMessageId: t(
    'Quy tắc {{id}}: mã thông báo {{name}} cần bắt đầu bằng chữ thường, chỉ gồm chữ không dấu và số.',
    'Rule {{id}}: the message id {{name}} must begin with a small letter and hold letters and digits only.',
  ),
  placeholders: t(
    'Quy tắc {{id}}: thông báo "{{name}}" cần có cùng các chỗ điền trong "vi" và "en".',
    'Rule {{id}}: message "{{name}}" must have the same placeholders in "vi" and "en".',
  ),
  badStatus: t('Quy tắc {{id}}: "status" chỉ được là "trial".', 'Rule {{id}}: "status" may only be "trial".'),
  noCheck: t('Quy tắc {{id}} cần hàm "check".', 'Rule {{id}} needs a function "check".'),
};

/** What can keep the file of an own pack or own rules from being used. */
export const OWN_FILE = {
  notLoaded: t('Không nạp được {{path}}: {{cause}}.', '{{path}} cannot be loaded: {{cause}}.'),
  packageNotFound: t(
    'Tệp {{path}} cần gói kientruc cài trong thư mục của nó (npm install kientruc).',
    '{{path}} needs the package kientruc installed in its folder (npm install kientruc).',
  ),
  notAModule: t(
    '{{path}} không phải mô-đun ES; cần tệp .mjs hoặc .js.',
    '{{path}} is no ES module; a file ending in .mjs or .js is expected.',
  ),
  unused: t(
    'Chưa yêu cầu nào dùng quy tắc {{ids}}; thêm yêu cầu có "rule" tương ứng trong một gói (--pack).',
    'No requirement uses the rule {{ids}}; add a requirement with that "rule" in a pack (--pack).',
  ),
};

/** Help of the options. */
export const OWN_OPTION = {
  pack: t(
    'áp dụng gói riêng: thêm, điều chỉnh hoặc tắt yêu cầu (lặp lại được)',
    'apply an own pack: adds, changes or leaves out requirements (repeatable)',
  ),
  rules: t(
    'nạp quy tắc riêng từ mô-đun .mjs (lặp lại được); tệp này được CHẠY trên máy: chỉ dùng tệp tin cậy',
    'load own rules from an .mjs module (repeatable); the file is RUN: only files you trust',
  ),
};
