import { expect, test } from 'vitest';
import { placeName } from '#model/place-name';
import { modelWith } from '../../kit/model-builder.ts';

const model = modelWith({
  applications: [{ id: 'qlvb', name: 'Quản lý văn bản', security: { level: 2 } }],
  indicators: [
    {
      id: 'dvc',
      name: 'Dịch vụ công',
      measure: 'servicesByGrade',
      status: 'measured',
      breakdown: { parts: [{ key: 'grade3', value: 38 }] },
    },
  ],
});

test.each([
  ['', 'Toàn mô hình', 'The whole model'],
  [
    '/applications/0/security/level',
    'Ứng dụng “Quản lý văn bản” › An toàn thông tin › Cấp độ',
    'Applications “Quản lý văn bản” › Security › Level',
  ],
  [
    '/indicators/0/breakdown/parts/0',
    'Số liệu “Dịch vụ công” › Tổng và các phần › Các phần thứ 1',
    'Indicators “Dịch vụ công” › Total and parts › Parts no. 1',
  ],
  ['/platforms', 'Nền tảng', 'Platforms'],
  ['/inventory/applications', 'Danh mục khai báo › Ứng dụng', 'Inventory › Applications'],
])('names %s', (pointer, vi, en) => {
  expect(placeName(model, pointer)).toEqual({ vi, en });
});
