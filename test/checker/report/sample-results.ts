import type {
  CheckResult,
  Finding,
  GroupResult,
  Outcome,
  RequirementResult,
  ResultCitation,
  UnreadableFile,
} from '#generated/types';

const twice = (text: string): { vi: string; en: string } => ({ vi: text, en: text });

const decision: ResultCitation = {
  document: 'qd-2323-btttt-2019',
  name: { vi: 'Quyết định 2323/QĐ-BTTTT', en: 'Decision 2323/QĐ-BTTTT' },
  article: 'mục III',
  from: '2019-12-31',
  to: '2023-12-28',
  verification: 'secondary',
};

const circular: ResultCitation = {
  document: 'tt-23-2018-btttt',
  name: { vi: 'Thông tư 23/2018/TT-BTTTT', en: 'Circular 23/2018/TT-BTTTT' },
  from: '2019-02-11',
  to: null,
  verification: 'text',
};

/** A finding at a place, with what to do there. */
const findingAt = (pointer: string, message: string, parts: Partial<Finding> = {}): Finding => ({
  outcome: 'fail',
  messageId: 'sample',
  message: twice(message),
  fix: twice(pointer === '' ? 'Bổ sung vào mô hình.' : `Ghi giá trị tại ${pointer}.`),
  pointer,
  ...parts,
});

/** The result of one requirement; a group is the letters of its id. */
const requirement = (id: string, outcome: Outcome, parts: Partial<RequirementResult> = {}): RequirementResult => ({
  id,
  title: { vi: `Yêu cầu ${id} về kiến trúc của tỉnh`, en: `Requirement ${id} on the architecture` },
  group: id.replace(/-.*/, ''),
  rule: 'system-without-owner',
  strength: 'must',
  weight: 1,
  confidence: 'secondary',
  citations: [decision],
  outcome,
  findings: [],
  witness: [],
  ...parts,
});

/** A result with these requirements; counts are counted, scores are given. */
function resultWith(requirements: readonly RequirementResult[], parts: Partial<CheckResult> = {}): CheckResult {
  return {
    schemaVersion: 1,
    receipt: { engine: 'kientruc@0', model: 'sha256:0', framework: 'sha256:0', asOf: '2020-06-30' },
    model: {
      path: 'tinh/2020.json',
      title: 'Kiến trúc Chính quyền điện tử tỉnh Mẫu, phiên bản 2.0',
      province: { code: '00', name: 'Tỉnh Mẫu' },
      version: '2020',
      date: '2020-06-30',
    },
    framework: {
      id: '2.0',
      name: { vi: 'Khung Kiến trúc, phiên bản 2.0', en: 'Architecture Framework, version 2.0' },
      from: '2019-12-31',
      to: null,
      mode: 'inForce',
    },
    plateau: 'current',
    verdict: 'notCompliant',
    score: { low: 33.3, high: 66.7 },
    groups: groupsOf(requirements),
    requirements: [...requirements],
    nextFacts: [],
    notes: [],
    ...parts,
  };
}

const groupNames: Readonly<Record<string, string>> = {
  INT: 'Tích hợp, chia sẻ, liên thông dữ liệu giữa các hệ thống của tỉnh',
  SRM: 'An toàn thông tin',
  FIG: 'Số liệu khớp nhau',
};

function groupsOf(requirements: readonly RequirementResult[]): GroupResult[] {
  return [...new Set(requirements.map(({ group }) => group))].map((id) => {
    const counts = { pass: 0, fail: 0, unknown: 0, notApplicable: 0, manual: 0, waived: 0, error: 0 };
    for (const { group, outcome } of requirements) if (group === id) counts[outcome] += 1;
    const score = id === 'FIG' ? null : { low: 12.5, high: 62.5 };
    return { id, name: twice(groupNames[id] ?? id), weight: id === 'FIG' ? 0 : 1, score, counts };
  });
}

/** The smallest result: one requirement that passes. */
export const smallest = resultWith([requirement('INT-01', 'pass')], {
  verdict: 'compliant',
  score: { low: 100, high: 100 },
});

/** Every outcome, every strength, long and short texts. */
export const everything = resultWith(
  [
    requirement('INT-01', 'pass', {
      citations: [decision, circular],
      text: twice('Tỉnh có một nền tảng tích hợp, chia sẻ dữ liệu dùng chung cho các cơ quan của tỉnh.'),
      witness: [{ pointer: '/platforms/0/lifecycle', role: 'satisfied' }],
    }),
    requirement('INT-02', 'fail', {
      strength: 'may',
      findings: [
        findingAt('/connections/2', 'Chưa nêu kênh của kết nối "b".', { outcome: 'unknown', line: 800, column: 5 }),
        findingAt('/connections/3', 'Kết nối "a" không đi qua nền tảng.', {
          line: 812,
          column: 7,
          patch: [
            { op: 'remove', path: '/connections/3/channel' },
            { op: 'replace', path: '/connections/3/via', value: ['lgsp'] },
            { op: 'add', path: '/connections/3/method', value: 'package' },
          ],
        }),
      ],
    }),
    requirement('INT-03', 'fail', {
      citations: [decision, circular],
      findings: Array.from({ length: 7 }, (_, position) =>
        findingAt(`/applications/${position}/owner`, `Ứng dụng "Phần mềm số ${position}" chưa có cơ quan chủ quản.`, {
          place: {
            vi: `Ứng dụng “Phần mềm số ${position}” › Cơ quan chủ quản`,
            en: `Applications “Phần mềm số ${position}” › Owner`,
          },
          element: `phan-mem-${position}`,
          subject: position === 0 ? 'so-noi-vu' : `phan-mem-${position}`,
          line: 100 + position,
          column: 5,
          ...(position === 1 ? {} : { endLine: 100 + position, endColumn: 25 }),
        }),
      ),
    }),
    requirement('INT-04', 'notApplicable'),
    requirement('INT-05', 'waived', {
      findings: [findingAt('', 'Mô hình chưa có sơ đồ tổng thể.')],
      waiver: { outcome: 'fail', reason: 'Chờ hướng dẫn của Bộ.', by: 'Nguyễn Văn A', until: '2021-12-31' },
    }),
    requirement('SRM-01', 'unknown', {
      findings: [findingAt('/security', 'Chưa nêu cấp độ.', { outcome: 'unknown' })],
    }),
    requirement('SRM-02', 'manual', { question: twice('Người đứng đầu có trực tiếp chỉ đạo hay không?') }),
    requirement('SRM-03', 'error', {
      findings: [findingAt('', 'Quy tắc "x" gặp lỗi khi kiểm tra.', { outcome: 'unknown' })],
    }),
    requirement('FIG-01', 'fail', {
      strength: 'should',
      weight: 0,
      confidence: 'unverified',
      citations: [{ ...circular, verification: 'unverified' }],
      findings: [findingAt('/indicators/2/value', '1.778 + 38 + 1 = 1.817, văn bản ghi 1.816.')],
    }),
  ],
  {
    notes: [
      twice('Mô hình có ngày trước khi khung có hiệu lực: đây là đánh giá mức sẵn sàng, theo pháp luật ngày đó.'),
    ],
    nextFacts: [
      { pointer: '/security', requirements: ['SRM-01'], narrows: 12.5, message: twice('Ghi cấp độ tại /security.') },
      {
        pointer: '/inventory/applications',
        requirements: ['INT-01', 'INT-02', 'INT-03', 'INT-04', 'INT-05', 'SRM-01'],
        narrows: 4,
        message: twice('Ghi tổng số vào /inventory/applications và liệt kê đủ các ứng dụng của tỉnh.'),
      },
    ],
  },
);

/** Nothing decided yet, and more unknown requirements than a report names one by one. */
export const undecided = resultWith(
  Array.from({ length: 14 }, (_, position) => requirement(`SRM-${position + 10}`, 'unknown')),
  { verdict: 'undecided', score: { low: 0, high: 100 } },
);

/** Names and texts that try to take over the terminal. */
export const hostile = resultWith(
  [
    requirement('INT-01', 'fail', {
      findings: [
        findingAt('/applications/0/a\u001b[2Jb', 'Tên "\u001b[31mđỏ\u0007\u202egnort\u202c" lạ.', {
          place: twice('Ứng dụng “\u001b[8mđỏ\u202e\n” › Tên'),
        }),
      ],
    }),
  ],
  {
    model: {
      path: 'a\u001b]0;x\u0007\nb.json',
      title: 'Tiêu đề\u0000 có\u2028 hai dòng',
      province: { code: '00', name: 'Tỉnh\r\n\u009bMẫu' },
      version: '\u200b1',
      date: '2020-06-30',
    },
    score: null,
  },
);

/** Files that could not be read: one that is not there, one with problems at places. */
export const unreadable: readonly UnreadableFile[] = [
  { path: 'tinh/khong-co.json', problems: [{ code: 'missing', message: twice('Không có tệp tinh/khong-co.json.') }] },
  {
    path: 'tinh/hong.json',
    problems: [
      { code: 'unknown-property', line: 5, column: 4, message: twice('Thuộc tính "a" lạ.'), pointer: '/aplications' },
      { code: 'unknown-property', line: 9, column: 4, message: twice('Thuộc tính "b" lạ.'), pointer: '/servces' },
    ],
    omitted: 3,
  },
];
