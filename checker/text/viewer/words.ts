import type { Bilingual } from '#util/bilingual';

/** The layers of the general diagram. */
export const LAYER_WORD = {
  users: { vi: 'Người sử dụng', en: 'Users' },
  channels: { vi: 'Kênh giao tiếp', en: 'Channels' },
  portalServices: { vi: 'Cổng và dịch vụ công', en: 'Portal and services' },
  applicationsData: { vi: 'Ứng dụng và cơ sở dữ liệu', en: 'Applications and databases' },
  integration: { vi: 'Nền tảng tích hợp, chia sẻ', en: 'Integration platform' },
  infrastructure: { vi: 'Hạ tầng kỹ thuật', en: 'Infrastructure' },
  security: { vi: 'An toàn thông tin', en: 'Security' },
  direction: { vi: 'Chỉ đạo, chính sách', en: 'Direction and policy' },
  external: { vi: 'Hệ thống quốc gia, bên ngoài', en: 'National and external systems' },
} satisfies Record<string, Bilingual>;

/** The kinds of element. */
export const KIND_WORD = {
  organisation: { vi: 'Cơ quan, tổ chức', en: 'Organisation' },
  function: { vi: 'Nghiệp vụ', en: 'Business function' },
  service: { vi: 'Dịch vụ công', en: 'Public service' },
  dataAsset: { vi: 'Dữ liệu', en: 'Data asset' },
  application: { vi: 'Ứng dụng', en: 'Application' },
  platform: { vi: 'Nền tảng', en: 'Platform' },
  facility: { vi: 'Nơi đặt hệ thống', en: 'Facility' },
  network: { vi: 'Mạng', en: 'Network' },
  standard: { vi: 'Tiêu chuẩn', en: 'Standard' },
  measure: { vi: 'Biện pháp an toàn', en: 'Security measure' },
  connection: { vi: 'Kết nối', en: 'Connection' },
  gap: { vi: 'Nội dung cần hoàn thiện', en: 'Gap' },
  initiative: { vi: 'Nhiệm vụ', en: 'Initiative' },
  nationalSystem: { vi: 'Hệ thống quốc gia', en: 'National system' },
} satisfies Record<string, Bilingual>;

/** The lifecycles of an element. */
export const LIFECYCLE_WORD = {
  operating: { vi: 'Đang vận hành', en: 'Operating' },
  pilot: { vi: 'Thí điểm', en: 'Pilot' },
  building: { vi: 'Đang xây dựng', en: 'Being built' },
  planned: { vi: 'Dự kiến', en: 'Planned' },
  retiring: { vi: 'Đang thay thế', en: 'Being retired' },
  absent: { vi: 'Không có', en: 'Absent' },
} satisfies Record<string, Bilingual>;

/** What a property says that is either so or not. */
export const BOOLEAN_WORD = {
  true: { vi: 'Có', en: 'Yes' },
  false: { vi: 'Không', en: 'No' },
} satisfies Record<string, Bilingual>;
