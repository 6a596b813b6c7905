import rule from '#rules/security/layer-without-security-measure';
import { testRule } from '../../../kit/rule-tester.ts';

const parameters = { layers: ['integration', 'infrastructure'] };
const wall = { id: 'tuong-lua', name: 'Tường lửa', lifecycle: 'operating', layers: ['infrastructure'] } as const;
const firewall = { ...wall, layers: [...wall.layers] };

testRule(rule, {
  valid: [
    {
      name: 'every layer has a measure',
      parameters,
      model: {
        measures: [firewall, { id: 'xac-thuc', name: 'Xác thực', lifecycle: 'operating', layers: ['integration'] }],
      },
    },
  ],
  invalid: [
    {
      name: 'all measures are listed and none protects a layer',
      parameters,
      model: { inventory: { measures: 1 }, measures: [firewall] },
      findings: [
        {
          messageId: 'uncovered',
          at: '/inventory/measures',
          says: 'Mô hình đã liệt kê đủ biện pháp an toàn thông tin nhưng trong kiến trúc hiện tại không có biện pháp nào cho: nền tảng tích hợp, chia sẻ dữ liệu.',
        },
      ],
    },
  ],
  unstated: [
    {
      name: 'other measures may exist',
      parameters,
      model: { measures: [firewall] },
      findings: [{ messageId: 'unstated', at: '/measures' }],
    },
  ],
});
