import type { Bilingual } from '#util/bilingual';

/** The views of the navigation. */
export const VIEW_WORD = {
  overview: { vi: 'Sơ đồ tổng thể', en: 'Overview' },
  diagrams: { vi: 'Sơ đồ chi tiết', en: 'Diagrams' },
  verdict: { vi: 'Kết luận và điểm', en: 'Verdict and score' },
  findings: { vi: 'Các phát hiện', en: 'Findings' },
  elements: { vi: 'Danh mục thành phần', en: 'Elements' },
  sources: { vi: 'Nguồn dẫn', en: 'Evidence' },
  compare: { vi: 'So sánh', en: 'Compare' },
} satisfies Record<string, Bilingual>;

/** The same views in few letters, for the bar at the foot of a phone. */
export const VIEW_SHORT = {
  overview: { vi: 'Tổng thể', en: 'Overview' },
  diagrams: { vi: 'Chi tiết', en: 'Diagrams' },
  verdict: { vi: 'Kết luận', en: 'Verdict' },
  findings: { vi: 'Phát hiện', en: 'Findings' },
  elements: { vi: 'Thành phần', en: 'Elements' },
  sources: { vi: 'Nguồn', en: 'Evidence' },
  compare: { vi: 'So sánh', en: 'Compare' },
} satisfies Record<string, Bilingual>;

/** The frame of the viewer. */
export const APP = {
  brand: { vi: 'Kiến trúc số của tỉnh', en: 'Provincial architecture' },
  skip: { vi: 'Đến nội dung chính', en: 'Skip to the content' },
  views: { vi: 'Các trang', en: 'Views' },
  documents: { vi: 'Mô hình đang mở', en: 'Open models' },
  close: { vi: 'Đóng {{name}}', en: 'Close {{name}}' },
  open: { vi: 'Mở tệp', en: 'Open files' },
  search: { vi: 'Tìm thành phần', en: 'Find an element' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  switchLanguage: { vi: 'English', en: 'Tiếng Việt' },
  switchShort: { vi: 'EN', en: 'VI' },
  theme: { vi: 'Giao diện', en: 'Appearance' },
  themeSystem: { vi: 'Theo máy', en: 'As the computer' },
  themeLight: { vi: 'Sáng', en: 'Light' },
  themeDark: { vi: 'Tối', en: 'Dark' },
  plateau: { vi: 'Kiến trúc', en: 'Architecture' },
  current: { vi: 'Hiện tại', en: 'Current' },
  target: { vi: 'Mục tiêu', en: 'Target' },
  reading: { vi: 'Đang đọc và kiểm tra {{name}}…', en: 'Reading and checking {{name}}…' },
  dismiss: { vi: 'Đã rõ', en: 'Dismiss' },
  cancel: { vi: 'Dừng lại', en: 'Stop' },
  tooLong: {
    vi: 'Việc đọc và kiểm tra tệp chưa xong sau {{n}} giây nên đã dừng; các tệp khác vẫn mở.',
    en: 'Reading and checking the file was not done after {{n}} seconds and was stopped; the other files stay open.',
  },
  titleOf: { vi: '{{view}} · {{model}} · kientruc', en: '{{view}} · {{model}} · kientruc' },
  loadingView: { vi: 'Đang mở trang…', en: 'Opening the view…' },
  drop: { vi: 'Thả tệp vào đây để mở', en: 'Drop the files here to open them' },
  notOfficial: {
    vi: 'Điểm do công cụ tự tính, không phải xếp hạng chính thức hay chứng nhận.',
    en: 'The score is this tool’s own; it is neither an official ranking nor a certificate.',
  },
  stale: {
    vi: 'Tệp {{name}} đang có lỗi; trang vẫn hiển thị bản đọc được gần nhất.',
    en: 'File {{name}} has errors now; the page still shows the last version that could be read.',
  },
  problems: { vi: 'Xem lỗi', en: 'Show the errors' },
  closePanel: { vi: 'Đóng bảng chi tiết', en: 'Close the details' },
} satisfies Record<string, Bilingual>;

/** The page without a model. */
export const START = {
  title: { vi: 'Xem và đánh giá kiến trúc của tỉnh', en: 'See and judge a province’s architecture' },
  one: {
    vi: 'Thả một tệp mô hình (.json) vào trang này, hoặc chọn tệp hay thư mục.',
    en: 'Drop a model file (.json) on this page, or choose files or a folder.',
  },
  two: {
    vi: 'Trang vẽ kiến trúc theo khung, kèm kết luận cho từng yêu cầu và căn cứ pháp lý.',
    en: 'The page draws the architecture as the framework does, with the verdict on every requirement and its law.',
  },
  three: {
    vi: 'Mọi việc diễn ra trên máy của bạn; không có dữ liệu nào được gửi đi.',
    en: 'Everything happens on your computer; no data is sent anywhere.',
  },
  chooseFiles: { vi: 'Chọn tệp…', en: 'Choose files…' },
  chooseFolder: { vi: 'Chọn thư mục…', en: 'Choose a folder…' },
  examples: { vi: 'Hoặc mở một mô hình mẫu', en: 'Or open an example' },
  exampleFlawless: { vi: 'Tỉnh Mẫu: mô hình giả định đáp ứng đủ', en: 'Tỉnh Mẫu: fictional, meets everything' },
  nothingFound: {
    vi: 'Không có tệp .json nào trong phần vừa chọn.',
    en: 'There is no .json file among what was chosen.',
  },
  refused: { vi: 'Không đọc được {{name}}', en: '{{name}} could not be read' },
  refusedHelp: {
    vi: 'Sửa các lỗi dưới đây rồi mở lại tệp. Không có nội dung nào bị thay đổi.',
    en: 'Mend the errors below and open the file again. Nothing was changed.',
  },
  failed: { vi: 'Không mở được tệp: {{reason}}', en: 'The file could not be opened: {{reason}}' },
  line: { vi: 'Dòng {{line}}, cột {{column}}', en: 'Line {{line}}, column {{column}}' },
} satisfies Record<string, Bilingual>;
