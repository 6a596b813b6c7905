import rule from '#rules/security/protection-layer-missing';
import { testRule } from '../../../kit/rule-tester.ts';

const on = { lifecycle: 'operating' } as const;
const layers = { onSite: on, monitoring: on, independentCheck: on, nationalLink: on };

testRule(rule, {
  valid: [{ name: 'all four are in place', model: { security: { fourLayers: layers } } }],
  invalid: [
    {
      name: 'two are missing',
      model: {
        security: {
          fourLayers: { ...layers, monitoring: { lifecycle: 'planned' }, nationalLink: { lifecycle: 'absent' } },
        },
      },
      findings: [{ messageId: 'missing', at: '/security/fourLayers/monitoring/lifecycle' }],
    },
  ],
  unstated: [
    { name: 'nothing is stated', model: {}, findings: [{ messageId: 'unstated', at: '/security/fourLayers' }] },
    {
      name: 'one is not stated',
      model: { security: { fourLayers: { onSite: on, monitoring: on, independentCheck: on } } },
      findings: [
        {
          messageId: 'unstated',
          at: '/security/fourLayers',
          says: 'Chưa nêu đủ tình trạng của mô hình bảo vệ 4 lớp; lớp còn thiếu thông tin: kết nối, chia sẻ thông tin với hệ thống giám sát quốc gia.',
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'stated as not applicable',
      model: { security: { openPoints: [{ property: 'fourLayers', state: 'notApplicable' }] } },
    },
  ],
});
