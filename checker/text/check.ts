/** Told when a requirement asks for "every" element of a section whose number is not declared. */
export const INVENTORY_MISSING = {
  vi: 'Chưa khai báo tổng số phần tử của mục {{section}}, hoặc chưa liệt kê đủ; chưa thể kết luận cho mọi phần tử.',
  en: 'The number of elements in {{section}} is not declared, or not all are listed; nothing can be concluded for every one.',
};

/** What to do about a missing inventory. */
export const INVENTORY_FIX = {
  vi: 'Ghi tổng số vào {{pointer}} và liệt kê đủ các phần tử của mục {{section}}.',
  en: 'State the total at {{pointer}} and list every element of {{section}}.',
};

/** Told when all that fulfils a requirement may not be there, since no lifecycle is stated. */
export const LIFECYCLE_MISSING = {
  vi: 'Chưa nêu vòng đời của "{{element}}", nên chưa rõ phần tử này có trong kiến trúc đang xét hay không.',
  en: 'The lifecycle of "{{element}}" is not stated, so it may not be part of the architecture that is checked.',
};

/** What to do about a missing lifecycle. */
export const LIFECYCLE_FIX = {
  vi: 'Nêu vòng đời (lifecycle) tại {{pointer}}: đang vận hành (operating), thí điểm (pilot), đang xây dựng (building), dự kiến (planned), đang thay thế (retiring) hoặc không có (absent).',
  en: 'State the lifecycle at {{pointer}}: operating, pilot, building, planned, retiring or absent.',
};

/** Names of the sections of a model, for people. */
export const SECTION_NAMES: Readonly<Record<string, { vi: string; en: string }>> = {
  organisations: { vi: 'Cơ quan', en: 'Organisations' },
  functions: { vi: 'Nghiệp vụ', en: 'Functions' },
  services: { vi: 'Dịch vụ công', en: 'Public services' },
  dataAssets: { vi: 'Dữ liệu', en: 'Data assets' },
  applications: { vi: 'Ứng dụng', en: 'Applications' },
  platforms: { vi: 'Nền tảng', en: 'Platforms' },
  facilities: { vi: 'Nơi đặt hệ thống', en: 'Facilities' },
  networks: { vi: 'Mạng', en: 'Networks' },
  standards: { vi: 'Tiêu chuẩn', en: 'Standards' },
  measures: { vi: 'Biện pháp an toàn', en: 'Security measures' },
  connections: { vi: 'Kết nối', en: 'Connections' },
  gaps: { vi: 'Nội dung cần hoàn thiện', en: 'Gaps' },
  initiatives: { vi: 'Nhiệm vụ', en: 'Initiatives' },
};

/** Notes on the mode of a check, told in the first lines of a report. */
export const MODE_NOTES = {
  readiness: {
    vi: 'Mô hình có ngày {{date}}, trước khi {{framework}} có hiệu lực ({{from}}): đây là đánh giá mức sẵn sàng, theo pháp luật ngày {{asOf}}.',
    en: 'The model is dated {{date}}, before {{framework}} took effect ({{from}}): this is a readiness check, under the law of {{asOf}}.',
  },
  archive: {
    vi: '{{framework}} chỉ có hiệu lực đến hết ngày {{to}}: đây là kiểm tra lưu trữ, theo pháp luật ngày {{asOf}}; mô hình có ngày {{date}}.',
    en: '{{framework}} was in force until {{to}} only: this is an archive check, under the law of {{asOf}}; the model is dated {{date}}.',
  },
};

/** Said in a result that covers only a part of the framework, or its verdict would be taken for one on the whole. */
export const SCOPE_NOTE = {
  vi: 'Chỉ kiểm tra {{ids}}: kết luận và điểm chỉ nói về phần này, không phải về toàn bộ khung.',
  en: 'Only {{ids}} was checked: verdict and score speak of this part, not of the whole framework.',
};

/** Said in every report. */
export const DISCLAIMER = {
  vi: 'Điểm số do công cụ kientruc tự tính để tham khảo, không phải xếp hạng hay chứng nhận chính thức.',
  en: 'The score is computed by kientruc for guidance; it is neither an official ranking nor a certificate.',
};

/** Told when a rule itself broke. */
export const RULE_BROKE = {
  vi: 'Quy tắc "{{rule}}" gặp lỗi khi kiểm tra ({{cause}}); yêu cầu này chưa được đánh giá.',
  en: 'Rule "{{rule}}" broke while checking ({{cause}}); this requirement is not judged.',
};
