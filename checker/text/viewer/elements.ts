import type { Bilingual } from '#util/bilingual';

const t = (vi: string, en: string): Bilingual => ({ vi, en });

/** The page that lists every element. */
export const ELEMENTS = {
  title: t('Danh mục thành phần', 'Elements'),
  shown: t('{{shown}} trong {{all}} thành phần', '{{shown}} of {{all}} elements'),
  none: t('Không có thành phần nào khớp với bộ lọc.', 'No element passes the filters.'),
  name: t('Tên', 'Name'),
  kind: t('Loại', 'Kind'),
  layer: t('Lớp', 'Layer'),
  owner: t('Chủ quản', 'Owner'),
  lifecycle: t('Vòng đời', 'Lifecycle'),
  level: t('Cấp độ', 'Level'),
  outcome: t('Kết luận', 'Outcome'),
  links: t('Quan hệ', 'Relations'),
  clear: t('Bỏ lọc', 'Clear the filters'),
  more: t('Xem thêm {{n}} thành phần', 'Show {{n}} more'),
};
