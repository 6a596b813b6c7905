import rule from '#rules/technology/technical-layer-empty';
import type { ModelParts } from '../../../kit/model-builder.ts';
import { testRule } from '../../../kit/rule-tester.ts';

const full: ModelParts = {
  applications: [{ id: 'qlvb', name: 'Quản lý văn bản', lifecycle: 'operating' }],
  dataAssets: [{ id: 'csdl', name: 'Cơ sở dữ liệu cán bộ', kind: 'database', lifecycle: 'operating' }],
  platforms: [{ id: 'lgsp', name: 'LGSP', role: 'lgsp', lifecycle: 'pilot' }],
  networks: [{ id: 'tslcd', name: 'Mạng TSLCD', kind: 'tslcd', lifecycle: 'operating' }],
  measures: [{ id: 'tuong-lua', name: 'Tường lửa', lifecycle: 'operating' }],
};

testRule(rule, {
  valid: [{ name: 'each layer has something', model: full }],
  invalid: [
    {
      name: 'the list of platforms is complete and empty',
      model: { ...full, inventory: { platforms: 0 }, platforms: [] },
      findings: [
        {
          messageId: 'empty',
          at: '/inventory/platforms',
          says: 'Danh mục đã khai báo đầy đủ nhưng kiến trúc hiện tại không có thành phần nào ở lớp: nền tảng dùng chung.',
        },
      ],
    },
  ],
  unstated: [
    {
      name: 'no platform and no measure is listed',
      model: { ...full, platforms: [], measures: [] },
      findings: [
        {
          messageId: 'unstated',
          at: '/platforms',
          says: 'Chưa nêu thành phần đang vận hành ở lớp: nền tảng dùng chung; hạ tầng an toàn thông tin.',
        },
      ],
    },
  ],
});
