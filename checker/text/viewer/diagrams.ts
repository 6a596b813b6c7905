import type { Bilingual } from '#util/bilingual';

const t = (vi: string, en: string): Bilingual => ({ vi, en });

/** Names of the diagrams. */
export const DIAGRAM_TITLE = {
  integration: t('Kết nối, tích hợp', 'Integration'),
  national: t('Kết nối với hệ thống quốc gia', 'National databases and systems'),
  hosting: t('Nơi đặt và cấp độ an toàn', 'Hosting and security levels'),
  data: t('Dữ liệu: ai ghi, ai đọc', 'Data: who writes, who reads'),
  trace: t('Từ nghiệp vụ đến dữ liệu', 'From business to data'),
  neighbourhood: t('Quanh một phần tử', 'Around one element'),
  roadmap: t('Lộ trình thực hiện', 'Roadmap'),
  change: t('Hiện trạng và mục tiêu', 'Current against target'),
};

/** One sentence that tells what a diagram answers. */
export const DIAGRAM_ABOUT = {
  integration: t(
    'Hệ thống nào kết nối với hệ thống nào, qua nền tảng nào.',
    'Which system connects to which, and through which platform.',
  ),
  national: t(
    'Hệ thống nào của tỉnh dùng cơ sở dữ liệu, hệ thống quốc gia, và đi qua đâu.',
    'Which systems of the province use national databases and systems, and by which way.',
  ),
  hosting: t(
    'Mỗi hệ thống đặt ở đâu, đã xác định cấp độ an toàn thông tin nào.',
    'Where each system is hosted and which security level it has.',
  ),
  data: t(
    'Cơ sở dữ liệu nào do hệ thống nào ghi, hệ thống nào đọc.',
    'Which system writes each database and which systems read it.',
  ),
  trace: t(
    'Nghiệp vụ được dịch vụ, ứng dụng nào phục vụ và dùng dữ liệu nào.',
    'Which services and applications carry a business function, and which data they use.',
  ),
  neighbourhood: t(
    'Mọi liên hệ của một phần tử trong một hoặc hai bước.',
    'Everything an element is linked to within one or two steps.',
  ),
  roadmap: t(
    'Giai đoạn và nhiệm vụ theo thời gian; ngày chưa nêu thì không vẽ, chỉ ghi trong bảng.',
    'Phases and initiatives over time; a date that is not stated is not drawn, only told in the table.',
  ),
  change: t(
    'Phần tử nào có thêm, thôi dùng, giữ nguyên giữa hiện trạng và mục tiêu.',
    'What is added, given up and kept between the current and the target architecture.',
  ),
};

/** What a line between two elements says, read from its start to its end. */
export const RELATION = {
  connection: t('kết nối', 'connects to'),
  direct: t('kết nối trực tiếp', 'connects directly to'),
  hostedBy: t('đặt tại', 'is hosted by'),
  reads: t('đọc', 'reads'),
  writes: t('ghi', 'writes'),
  supportsFunction: t('hỗ trợ nghiệp vụ', 'supports'),
  servedByApplication: t('được cung cấp trên', 'is served by'),
  delivers: t('thuộc nghiệp vụ', 'delivers'),
  performedBy: t('do cơ quan thực hiện', 'is performed by'),
  backedUpBy: t('dự phòng tại', 'has its backup at'),
  carries: t('mang dữ liệu', 'carries'),
  uses: t('sử dụng', 'uses'),
  usesCodeList: t('dùng danh mục', 'uses the code list'),
  publishedOn: t('công bố trên', 'is published on'),
  reuses: t('dùng lại', 'reuses'),
  partOf: t('là bộ phận của', 'is part of'),
  copyOf: t('là bản sao của', 'is a copy of'),
  sharedThrough: t('chia sẻ qua', 'is shared through'),
  runsOnNetwork: t('chạy trên mạng', 'runs on'),
  protects: t('bảo vệ', 'protects'),
  follows: t('áp dụng', 'follows'),
  concerns: t('tác động đến', 'concerns'),
  closes: t('giải quyết', 'closes'),
  dependsOn: t('cần xong trước:', 'depends on'),
  parent: t('thuộc', 'belongs to'),
  hasService: t('có dịch vụ', 'has the service'),
  newConnection: t('kết nối mới với', 'newly connects to'),
  oldConnection: t('thôi kết nối với', 'no longer connects to'),
  isSupported: t('được hỗ trợ bởi', 'is supported by'),
};

/** What stands on a line of the drawing, where the table has the whole relation. */
export const RELATION_SHORT = {
  reads: t('đọc', 'read'),
  writes: t('ghi', 'write'),
  direct: t('trực tiếp', 'direct'),
  backup: t('dự phòng', 'backup'),
  added: t('mới', 'new'),
  removed: t('thôi dùng', 'given up'),
};

/** Heads of parts of a drawing, and small words in boxes. */
export const PART = {
  nationalDatabases: t('Cơ sở dữ liệu quốc gia', 'National databases'),
  nationalSystems: t('Nền tảng, hệ thống quốc gia', 'National platforms and systems'),
  provincePlatforms: t('Nền tảng tích hợp của tỉnh', 'Integration platforms of the province'),
  provinceSystems: t('Hệ thống, dữ liệu của tỉnh', 'Systems and data of the province'),
  actors: t('Hệ thống đọc, ghi', 'Systems that read and write'),
  data: t('Dữ liệu', 'Data'),
  systems: t('Ứng dụng, nền tảng', 'Applications and platforms'),
  functions: t('Nghiệp vụ', 'Functions'),
  services: t('Dịch vụ công', 'Public services'),
  notHosted: t('Chưa nêu nơi đặt', 'Place not stated'),
  unused: t('Chưa nêu hệ thống nào đọc, ghi', 'Readers and writers not stated'),
  networks: t('Mạng', 'Networks'),
  added: t('Có thêm ở mục tiêu', 'Added in the target'),
  removed: t('Thôi dùng ở mục tiêu', 'Given up in the target'),
  kept: t('Giữ từ hiện trạng sang mục tiêu', 'Kept from current to target'),
  presenceUnstated: t('Chưa nêu tình trạng', 'State not stated'),
  initiatives: t('Nhiệm vụ', 'Initiatives'),
  wholePhase: t('Cả giai đoạn', 'The whole phase'),
  noPhase: t('Ngoài các giai đoạn', 'Outside the phases'),
  level: t('Cấp độ {{n}}', 'Level {{n}}'),
  noLevel: t('Chưa nêu cấp độ', 'Level not stated'),
  noLifecycle: t('Chưa nêu tình trạng', 'State not stated'),
  group: t('{{name}} ({{n}})', '{{name}} ({{n}})'),
  others: t('Các nhóm nhỏ còn lại', 'The remaining small groups'),
  noOwner: t('Chưa nêu chủ quản', 'Owner not stated'),
  times: t('{{label}} ×{{n}}', '{{label}} ×{{n}}'),
  timesOnly: t('×{{n}}', '×{{n}}'),
};

/** Sorts of national systems and bodies. */
export const NATIONAL_SORT: Readonly<Record<string, Bilingual>> & { readonly system: Bilingual } = {
  database: t('Cơ sở dữ liệu quốc gia', 'National databases'),
  platform: t('Nền tảng quốc gia', 'National platforms'),
  portal: t('Cổng quốc gia', 'National portals'),
  system: t('Hệ thống quốc gia', 'National systems'),
  axis: t('Trục liên thông quốc gia', 'National axes'),
  network: t('Mạng quốc gia', 'National networks'),
  dataCentre: t('Trung tâm dữ liệu quốc gia', 'National data centres'),
  ministry: t('Bộ, ngành, cơ quan trung ương', 'Ministries and central bodies'),
};

/** Why a drawing does not show everything, and how to get to the rest. */
export const CUT = {
  grouped: t(
    'Có {{n}} phần tử, nhiều hơn {{limit}} nên các phần tử cùng {{by}} được gộp thành một ô kèm số lượng. Bấm vào ô để mở nhóm, hoặc chọn một phần tử làm tâm.',
    'There are {{n}} elements, more than {{limit}}: those of one {{by}} are drawn as one box with their number. Open a box to see its elements, or choose an element as the centre.',
  ),
  chosenGroups: t(
    'Các phần tử cùng {{by}} được gộp thành một ô kèm số lượng. Bấm vào ô để mở nhóm.',
    'Elements of one {{by}} are drawn as one box with their number. Open a box to see its elements.',
  ),
  tooManyToOpen: t(
    'Không thể vẽ riêng từng phần tử: có {{n}}, tối đa {{limit}}. Hãy mở từng nhóm hoặc chọn một phần tử làm tâm.',
    'The elements cannot be drawn one by one: there are {{n}}, at most {{limit}} fit. Open one group at a time, or choose a centre.',
  ),
  merged: t(
    'Các nhóm nhỏ nhất được gộp chung cho vừa {{limit}} ô.',
    'The smallest groups are drawn as one to stay within {{limit}} boxes.',
  ),
  oneHop: t(
    'Hai bước có {{n}} phần tử, quá {{limit}}; chỉ vẽ một bước quanh tâm.',
    'Two steps reach {{n}} elements, more than {{limit}}; only one step around the centre is drawn.',
  ),
  around: t(
    'Chỉ vẽ những gì cách "{{name}}" không quá {{hops}} bước; bỏ chọn tâm để xem tất cả.',
    'Only what is at most {{hops}} step(s) from "{{name}}" is drawn; clear the centre to see everything.',
  ),
  centre: t(
    'Chưa chọn tâm; lấy phần tử có nhiều liên hệ nhất: "{{name}}". Hãy chọn phần tử khác trong danh sách.',
    'No centre is chosen; the element with the most links stands in: "{{name}}". Choose another one from the list.',
  ),
  lines: t(
    'Có {{n}} đường liên hệ; chỉ vẽ {{limit}} đường gộp nhiều liên hệ nhất. Chọn một phần tử làm tâm để xem đủ.',
    'There are {{n}} lines; the {{limit}} that stand for the most links are drawn. Choose a centre to see all of its links.',
  ),
  only: t(
    'Chỉ vẽ {{n}} phần tử lọt qua bộ lọc; bỏ lọc để xem tất cả.',
    'Only the {{n}} elements that pass the filter are drawn; clear the filter to see everything.',
  ),
  focusGone: t(
    'Phần tử được chọn không có trong sơ đồ này; vẽ toàn bộ sơ đồ.',
    'The chosen element is not part of this diagram; the whole diagram is drawn.',
  ),
  absent: t(
    'Không vẽ {{n}} kết nối, tham chiếu mà mô hình nêu là không có ở kiến trúc “{{plateau}}”; chuyển sang sơ đồ "{{change}}" để so sánh.',
    '{{n}} links that the model states as absent from the architecture “{{plateau}}” are not drawn; see the diagram "{{change}}" to compare.',
  ),
  notDrawn: t(
    '{{n}} giai đoạn, nhiệm vụ chưa nêu ngày bắt đầu và kết thúc, hoặc nêu ngày trái ngược, nên không vẽ; xem trong bảng.',
    '{{n}} phases and initiatives state no date, or an end before their start, and are not drawn; the table lists them.',
  ),
  milestones: t(
    '{{n}} giai đoạn, nhiệm vụ chỉ nêu một ngày, vẽ bằng dấu mốc tại ngày đó.',
    '{{n}} phases and initiatives state one date only and are drawn as a mark on that day.',
  ),
  tooManyPlans: t(
    'Sơ đồ chứa tối đa {{limit}} dòng; còn {{n}} giai đoạn, nhiệm vụ chỉ ghi trong bảng. Lọc bớt để vẽ phần còn lại.',
    'The drawing holds {{limit}} lines; {{n}} more phases and initiatives stand in the table only. A filter brings them in.',
  ),
  empty: t('Mô hình chưa nêu gì để vẽ sơ đồ này.', 'The model states nothing that this diagram could show.'),
};

/** What elements are grouped by, as it stands in a sentence. */
export const GROUP_BY = {
  field: t('lĩnh vực', 'field'),
  layer: t('lớp', 'layer'),
  owner: t('cơ quan chủ quản', 'owner'),
  level: t('cấp độ an toàn', 'security level'),
  kind: t('loại', 'kind'),
};

/** Heads of the tables that equal a drawing. */
export const COLUMN = {
  element: t('Phần tử', 'Element'),
  kind: t('Loại', 'Kind'),
  part: t('Phần của sơ đồ', 'Part of the diagram'),
  state: t('Tình trạng', 'State'),
  level: t('Cấp độ', 'Level'),
  outcome: t('Kết luận', 'Outcome'),
  from: t('Từ', 'From'),
  relation: t('Quan hệ', 'Relation'),
  to: t('Đến', 'To'),
  number: t('Số lượng', 'Number'),
  names: t('Gồm', 'Consists of'),
  phase: t('Giai đoạn', 'Phase'),
  start: t('Bắt đầu', 'Start'),
  end: t('Kết thúc', 'End'),
  drawn: t('Trên sơ đồ', 'In the drawing'),
  elements: t('Phần tử trên sơ đồ', 'Elements drawn'),
  links: t('Liên hệ trên sơ đồ', 'Links drawn'),
  plans: t('Giai đoạn, nhiệm vụ', 'Phases and initiatives'),
};

/** How an initiative or a phase stands in the roadmap drawing. */
export const DRAWN = {
  bar: t('thanh', 'bar'),
  startMark: t('mốc bắt đầu', 'start mark'),
  endMark: t('mốc kết thúc', 'end mark'),
  none: t('không vẽ: chưa nêu ngày', 'not drawn: no date stated'),
  reversed: t('không vẽ: ngày kết thúc trước ngày bắt đầu', 'not drawn: it ends before it starts'),
  tooMany: t('không vẽ: quá nhiều nhiệm vụ', 'not drawn: too many initiatives'),
  notStated: t('chưa nêu', 'not stated'),
};

/** Words around a drawing. */
export const DRAWING = {
  drawing: t('Đang vẽ sơ đồ…', 'Drawing…'),
  failed: t(
    'Không vẽ được sơ đồ này trên trình duyệt; bảng dưới đây có đầy đủ nội dung của sơ đồ.',
    'This browser could not draw the diagram; the table below says everything that it would show.',
  ),
  empty: t('Không có gì để vẽ.', 'There is nothing to draw.'),
  otherLayout: t(
    'Cách xếp lớp chính không dùng được cho sơ đồ này, nên các phần có thể không theo thứ tự lớp; nội dung không đổi.',
    'The layout that keeps layers in order did not work here, so the parts may stand in another order; they say the same.',
  ),
  tools: t('Phóng to, thu nhỏ', 'Zoom'),
  enlarge: t('Phóng to', 'Zoom in'),
  reduce: t('Thu nhỏ', 'Zoom out'),
  fit: t('Vừa khung', 'Fit'),
  help: t(
    'Kéo để di chuyển, Ctrl + lăn chuột để phóng to. Bàn phím: mũi tên đi theo đường nối, Enter mở, + và − phóng to, thu nhỏ, 0 vừa khung, Shift + mũi tên di chuyển.',
    'Drag to move, Ctrl + wheel to zoom. Keys: arrows walk along the lines, Enter opens, + and − zoom, 0 fits, Shift + arrows move.',
  ),
};

/** The page of diagrams. */
export const DIAGRAM_PAGE = {
  choose: t('Chọn sơ đồ', 'Choose a diagram'),
  settings: t('Thiết lập sơ đồ', 'Settings of the diagram'),
  focus: t('Phần tử ở tâm', 'Element at the centre'),
  narrow: t('Còn nữa: dùng ô tìm kiếm hoặc bộ lọc để thu hẹp', 'There are more: search or filter to narrow the list'),
  noFocus: t('Không chọn tâm', 'No centre'),
  defaultFocus: t('Nhiều liên hệ nhất', 'The one with the most links'),
  makeCentre: t('Lấy "{{name}}" làm tâm', 'Make "{{name}}" the centre'),
  hops: t('Số bước quanh tâm', 'Steps around the centre'),
  oneHop: t('Một bước', 'One step'),
  twoHops: t('Hai bước', 'Two steps'),
  groupBy: t('Gộp theo', 'Group by'),
  groupAuto: t('Tự động', 'Automatic'),
  groupNone: t('Không gộp', 'Do not group'),
  outcomes: t('Kết luận trên sơ đồ', 'Outcomes in the drawing'),
  group: t('Đang mở một nhóm: {{n}} phần tử.', 'One group is open: {{n}} elements.'),
  closeGroup: t('Đóng nhóm', 'Close the group'),
  export: t('Xuất, in', 'Export and print'),
  svg: t('Tệp SVG', 'SVG file'),
  png: t('Ảnh PNG', 'PNG picture'),
  text: t('Văn bản Mermaid (.mmd)', 'Mermaid text (.mmd)'),
  copy: t('Chép văn bản Mermaid', 'Copy the Mermaid text'),
  copied: t('Đã chép.', 'Copied.'),
  print: t('In', 'Print'),
  exportFailed: t('Không xuất được tệp này trên trình duyệt.', 'This browser could not make the file.'),
  table: t('Bảng tương đương với sơ đồ', 'The same as a table'),
  open: t('Xem {{name}}', 'Show {{name}}'),
  nothing: t('Không có dòng nào.', 'No rows.'),
};

/** The picture of the score by group. */
export const SCORE_CHART = {
  title: t('Điểm theo nhóm', 'Score by group'),
  table: t('Bảng điểm theo nhóm', 'Table of the score by group'),
  about: t(
    'Phần tô đặc: điểm chắc chắn có (mọi điều chưa nêu coi như chưa đáp ứng). Phần gạch chéo: điểm có thể có thêm nếu mọi điều chưa nêu đều đáp ứng.',
    'Solid: points that are certain (everything unstated fails). Hatched: points that may be added (everything unstated passes).',
  ),
  group: t('Nhóm', 'Group'),
  weight: t('Trọng số', 'Weight'),
  low: t('Cận dưới', 'Low'),
  high: t('Cận trên', 'High'),
  width: t('Chưa rõ', 'Open'),
  all: t('Điểm chung', 'Total'),
  interval: t('{{low}} đến {{high}}', '{{low}} to {{high}}'),
  exact: t('{{low}}', '{{low}}'),
  notScored: t('không tính điểm', 'not scored'),
  said: t('{{name}}: {{score}} trên 100', '{{name}}: {{score}} of 100'),
};
