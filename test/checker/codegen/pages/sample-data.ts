import type { Json } from '../../../../checker/codegen/json.ts';
import type { Words } from '../../../../checker/codegen/pages/handbook.ts';

const citations = [
  { document: 'nd-85', article: 'Điều 7', verification: 'text' },
  { document: 'nd-85', from: '2020-01-01', to: '2020-12-31', verification: 'unverified' },
];

/** A pack and the law it cites, as the files of `models/`. */
export const sampleData = new Map<string, Json>([
  [
    'frameworks/2.0/framework.json',
    {
      id: '2.0',
      name: { vi: 'Khung', en: 'Framework' },
      groups: [
        { id: 'SRM', name: { vi: 'An toàn', en: 'Security' }, weight: 3 },
        { id: 'DOC', name: { vi: 'Tài liệu', en: 'Document' }, weight: 1 },
      ],
    },
  ],
  [
    'frameworks/2.0/requirements/srm.json',
    [
      {
        id: 'SRM-01',
        title: { vi: 'Cấp độ | mức', en: 'Level' },
        text: { vi: 'Hệ thống có cấp độ.', en: 'Each system has a level.' },
        group: 'SRM',
        strength: 'must',
        weight: 2,
        rule: 'system-without-level',
        parameters: { least: 2 },
        citations,
      },
      {
        id: 'SRM-02',
        title: { vi: 'Hỏi', en: 'Ask' },
        group: 'SRM',
        strength: 'may',
        weight: 0,
        question: { vi: 'Có không?', en: 'Is it so?' },
        citations: [],
        note: { vi: 'Một điều cần biết.', en: 'Something to know.' },
      },
    ],
  ],
  [
    'national/legal-documents.json',
    { documents: [{ id: 'nd-85', shortName: { vi: 'Nghị định 85', en: 'Decree 85' }, from: '2016-07-01', to: null }] },
  ],
]);

/** The names of the codes in it. */
export const sampleWords: Words = {
  strength: { must: { vi: 'bắt buộc', en: 'must' } },
  verification: { text: { vi: 'đã đọc', en: 'read' } },
  outcome: { pass: { vi: 'Đáp ứng', en: 'Pass' }, fail: { vi: 'Chưa đáp ứng', en: 'Fail' } },
  kind: { application: { vi: 'từng ứng dụng', en: 'every application' } },
  textRead: { vi: 'Đọc bản sao.', en: 'Read in a copy.' },
};
