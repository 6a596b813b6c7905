import type { Bilingual } from '#util/bilingual';

/** The command `view`. */
export const VIEW = {
  command: {
    vi: 'Mở trình xem trên các mô hình, cập nhật mỗi khi tệp được lưu.',
    en: 'Open the viewer on models, live as files are saved.',
  },
  port: {
    vi: 'cổng trên máy này; 0 để chọn một cổng còn trống',
    en: 'port on this computer; 0 takes a free one',
  },
  open: { vi: 'mở trình duyệt', en: 'open the browser' },
  once: {
    vi: 'kết thúc khi đóng trang cuối cùng, hoặc khi không có trang nào được mở trong 20 giây',
    en: 'end with the last page that is closed, or when none is opened within 20 seconds',
  },
  examples: {
    vi: 'Ví dụ:\n  kientruc view models/provinces\n  kientruc view models --open',
    en: 'Examples:\n  kientruc view models/provinces\n  kientruc view models --open',
  },
  ready: {
    vi: 'Trình xem: {{url}} ({{n}} mô hình). Nhấn Ctrl+C để dừng.',
    en: 'Viewer: {{url}} ({{n}} models). Press Ctrl+C to stop.',
  },
  readyOnce: {
    vi: 'Trình xem: {{url}} ({{n}} mô hình). Đóng trang hoặc nhấn Ctrl+C để dừng.',
    en: 'Viewer: {{url}} ({{n}} models). Close the page or press Ctrl+C to stop.',
  },
  noModel: {
    vi: 'Không có mô hình nào trong các đường dẫn đã nêu: {{paths}}.',
    en: 'There is no model at these paths: {{paths}}.',
  },
  portTaken: {
    vi: 'Không dùng được cổng {{port}}: {{cause}}. Chọn cổng khác bằng --port.',
    en: 'Port {{port}} cannot be used: {{cause}}. Choose another with --port.',
  },
  notBuilt: {
    vi: 'Bản cài đặt này không có trình xem; chạy "npm run build" trong thư mục của kientruc.',
    en: 'This installation has no viewer; run "npm run build" in the folder of kientruc.',
  },
  noBrowser: {
    vi: 'Không tự mở được trình duyệt; hãy mở địa chỉ trên.',
    en: 'The browser could not be opened; open the address above.',
  },
} satisfies Record<string, Bilingual>;
