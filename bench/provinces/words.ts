/** A field of work: its agency, its function in the example province, and what its systems are about. */
export interface Field {
  readonly owner: string;
  readonly subjects: readonly [string, ...string[]];
}

/** The fields whose systems are generated; owners are organisations of the example province. */
export const FIELDS: readonly [Field, ...Field[]] = [
  {
    owner: 'so-noi-vu',
    subjects: ['thi đua, khen thưởng', 'hội, quỹ xã hội', 'tuyển dụng viên chức', 'đánh giá công chức'],
  },
  {
    owner: 'so-tai-chinh',
    subjects: ['giá dịch vụ', 'tài sản công', 'quyết toán vốn đầu tư', 'công nợ của đơn vị sự nghiệp'],
  },
  { owner: 'so-khdt', subjects: ['dự án đầu tư công', 'hợp tác xã', 'đấu thầu qua mạng', 'quy hoạch tỉnh'] },
  {
    owner: 'so-tu-phap',
    subjects: ['công chứng', 'trợ giúp pháp lý', 'đấu giá tài sản', 'văn bản quy phạm pháp luật'],
  },
  { owner: 'so-tnmt', subjects: ['quan trắc môi trường', 'khoáng sản', 'tài nguyên nước', 'khí tượng thủy văn'] },
  { owner: 'so-y-te', subjects: ['tiêm chủng', 'giấy phép hành nghề dược', 'bệnh truyền nhiễm', 'an toàn thực phẩm'] },
  {
    owner: 'so-gddt',
    subjects: ['tuyển sinh đầu cấp', 'văn bằng, chứng chỉ', 'phổ cập giáo dục', 'thư viện trường học'],
  },
  { owner: 'so-nnptnt', subjects: ['tàu cá', 'rừng và giống cây lâm nghiệp', 'đê điều, hồ chứa', 'mã số vùng trồng'] },
  { owner: 'so-ldtbxh', subjects: ['việc làm', 'người có công', 'trẻ em', 'giáo dục nghề nghiệp'] },
  { owner: 'so-cong-thuong', subjects: ['cụm công nghiệp', 'hóa chất', 'xúc tiến thương mại', 'quản lý thị trường'] },
  { owner: 'so-gtvt', subjects: ['giấy phép lái xe', 'bảo trì đường bộ', 'bến thủy nội địa', 'vận tải hành khách'] },
  {
    owner: 'so-xay-dung',
    subjects: ['giấy phép xây dựng', 'nhà ở, thị trường bất động sản', 'cây xanh đô thị', 'cấp thoát nước'],
  },
  { owner: 'so-vhttdl', subjects: ['di tích, di sản', 'lưu trú du lịch', 'thư viện công cộng', 'vận động viên'] },
  {
    owner: 'so-khcn',
    subjects: ['nhiệm vụ khoa học', 'đo lường, chất lượng', 'sở hữu trí tuệ', 'truy xuất nguồn gốc'],
  },
  {
    owner: 'ban-ql-kcn',
    subjects: [
      'lao động khu công nghiệp',
      'hạ tầng khu công nghiệp',
      'môi trường khu công nghiệp',
      'tiếp nhận nhà đầu tư',
    ],
  },
];

/** What a system does, as the first words of its name. */
export const ACTS: readonly [string, ...string[]] = [
  'Hệ thống quản lý',
  'Phần mềm theo dõi',
  'Cơ sở dữ liệu điện tử và tra cứu',
  'Ứng dụng báo cáo',
  'Hệ thống giám sát',
  'Trang tin và tra cứu',
  'Phần mềm cấp, thu hồi hồ sơ',
];

/** First and second syllables of the names of places. */
export const PLACE_FIRST: readonly [string, ...string[]] = [
  'Bình',
  'Phú',
  'Tân',
  'Vĩnh',
  'An',
  'Long',
  'Hòa',
  'Thạnh',
  'Mỹ',
  'Đông',
  'Tây',
  'Nam',
  'Bắc',
  'Quảng',
  'Hương',
  'Cẩm',
  'Triệu',
  'Hải',
  'Ngọc',
  'Đức',
  'Nghĩa',
  'Sơn',
  'Trà',
  'Kỳ',
  'Thượng',
  'Yên',
  'Văn',
  'Gia',
  'Đắk',
  'Ia',
];
export const PLACE_SECOND: readonly [string, ...string[]] = [
  'Sơn',
  'Thủy',
  'Phước',
  'Lộc',
  'Thịnh',
  'Hưng',
  'Giang',
  'Khê',
  'Xuân',
  'Trạch',
  'Lâm',
  'Điền',
  'Hiệp',
  'Lợi',
  'Thành',
  'Châu',
  'Hậu',
  'Ninh',
  'Khánh',
  'Trung',
  'Tiến',
  'Đồng',
  'Mỹ',
  'Quý',
  'Tường',
  'Bồng',
  'Nghiệp',
  'Rừng',
  'Ba',
  'Lễ',
];

/** Kinds of place a system is for, in the order in which they are used up. */
export const PLACE_KINDS: readonly [string, ...string[]] = ['huyện', 'thị xã', 'cụm xã', 'khu vực', 'vùng'];
