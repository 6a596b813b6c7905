import type { Bilingual } from '#util/bilingual';

const t = (vi: string, en: string): Bilingual => ({ vi, en });

/** Names of what the law settles for a time. */
export const LAW_SUBJECT = {
  framework: t('Khung kiến trúc', 'Framework'),
  provinces: t('Đơn vị hành chính cấp tỉnh', 'Provincial units'),
  level: t('Cấp chính quyền', 'Level of government'),
  administrativeUnits: t('Mã đơn vị hành chính', 'Codes of administrative units'),
  agencies: t('Mã định danh cơ quan', 'Agency codes'),
  serviceGrades: t('Mức độ dịch vụ công trực tuyến', 'Grades of online services'),
  ministry: t('Cơ quan trung ương', 'Central body'),
  document: t('Văn bản', 'Document'),
};

/** How many provincial units there are. */
export const PROVINCES = t(
  '{{all}} đơn vị: {{provinces}} tỉnh, {{cities}} thành phố trực thuộc Trung ương',
  '{{all}} units: {{provinces}} provinces, {{cities}} centrally-run cities',
);

/** Words of `law`. */
export const LAW = {
  title: t('Pháp luật áp dụng ngày {{date}}', 'Law that applies on {{date}}'),
  cited: t('Văn bản được viện dẫn ({{n}})', 'Documents cited ({{n}})'),
  none: t('không có dữ liệu', 'nothing known'),
  count: t('{{n}} yêu cầu', 'requirements: {{n}}'),
  active: t(
    'Khung {{framework}}: {{n}} yêu cầu có căn cứ còn hiệu lực',
    'Framework {{framework}}: requirements with law in force: {{n}}',
  ),
  changes: t('Thay đổi tiếp theo', 'What changes next'),
  noChange: t('Không biết thay đổi nào sau ngày này.', 'No change after this day is known.'),
  starts: t('bắt đầu áp dụng', 'starts'),
  ends: t('thôi áp dụng', 'ends'),
  requirementsStart: t('yêu cầu bắt đầu', 'requirements that start'),
  requirementsStop: t('yêu cầu thôi áp dụng', 'requirements that stop'),
  moreDates: t('… và {{n}} ngày thay đổi khác (--format json)', '… and {{n}} more dates (--format json)'),
  from: t('từ {{from}}', 'from {{from}}'),
  to: t('đến {{to}}', 'until {{to}}'),
  fromTo: t('{{from}} – {{to}}', '{{from}} – {{to}}'),
  notBefore: t('không sớm hơn {{from}}, chưa rõ ngày', 'not before {{from}}, day not read'),
  replacedUnread: t('đã có văn bản thay thế, chưa rõ ngày', 'replaced, day not read'),
};
