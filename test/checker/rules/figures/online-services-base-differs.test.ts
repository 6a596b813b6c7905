import rule from '#rules/figures/online-services-base-differs';
import type { ModelParts } from '../../../kit/model-builder.ts';
import { testRule } from '../../../kit/rule-tester.ts';

const linked = (of: number, sameAs: string[] = ['muc-do']): ModelParts => ({
  indicators: [
    {
      id: 'muc-do',
      name: 'Dịch vụ theo mức độ',
      measure: 'servicesByGrade',
      status: 'measured',
      breakdown: {
        parts: [
          { key: 'grade2', value: 1696 },
          { key: 'grade3', value: 292 },
          { key: 'grade4', value: 77 },
        ],
      },
    },
    {
      id: 'ho-so',
      name: 'Dịch vụ phát sinh hồ sơ',
      measure: 'servicesWithOnlineDossiers',
      status: 'measured',
      share: { have: 61, of },
      sameAs,
    },
  ],
});

testRule(rule, {
  valid: [{ name: 'counted on all services of grades 3 and 4', model: linked(369) }],
  invalid: [
    {
      name: 'counted on fewer services',
      model: linked(300),
      findings: [
        {
          messageId: 'differs',
          at: '/indicators/1/share/of',
          says: 'Chỉ tiêu "Dịch vụ phát sinh hồ sơ" tính trên 300 dịch vụ, khác với số dịch vụ mức độ 3 và 4: 292 + 77 = 369.',
        },
      ],
    },
  ],
  unstated: [],
  notApplicable: [{ name: 'the indicators are not linked', model: linked(300, []) }],
});
