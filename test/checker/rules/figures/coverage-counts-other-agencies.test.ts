import type { Coverage } from '#generated/types';
import rule from '#rules/figures/coverage-counts-other-agencies';
import type { ModelParts } from '../../../kit/model-builder.ts';
import { testRule } from '../../../kit/rule-tester.ts';

const province = { code: '38', name: 'Thanh Hóa', departments: 21, districts: 27, communes: 635 };
const covered = (coverage: Coverage, counted = province): ModelParts => ({
  document: { province: counted },
  applications: [{ id: 'mot-cua', name: 'Một cửa điện tử', coverage: [coverage] }],
});

testRule(rule, {
  valid: [{ name: 'all districts', model: covered({ level: 'district', share: { have: 20, of: 27 } }) }],
  invalid: [
    {
      name: 'fewer departments than the province has',
      model: covered({ level: 'province', share: { have: 20, of: 20 } }),
      findings: [
        {
          messageId: 'differs',
          at: '/applications/0/coverage/0/share/of',
          says: 'Tổng số cơ quan không khớp: mức triển khai tính trên 20 sở, ban, ngành, tài liệu nêu tỉnh có 21 sở, ban, ngành.',
        },
      ],
    },
  ],
  unstated: [],
  notApplicable: [
    {
      name: 'a note explains the scope',
      model: covered({ level: 'province', share: { of: 20 }, note: 'Trừ một đơn vị' }),
    },
    { name: 'officials are counted', model: covered({ level: 'province', unit: 'officials', share: { of: 500 } }) },
    { name: 'a percentage alone', model: covered({ level: 'commune', share: { percent: 100 } }) },
    {
      name: 'the share of an indicator',
      model: {
        document: { province },
        indicators: [
          { id: 'x', name: 'X', measure: 'other', status: 'measured', level: 'district', share: { have: 9, of: 9 } },
        ],
      },
    },
  ],
});
