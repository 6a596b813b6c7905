import type { Indicator } from '#generated/types';
import rule from '#rules/figures/indicator-period-impossible';
import type { ModelParts } from '../../../kit/model-builder.ts';
import { testRule } from '../../../kit/rule-tester.ts';

const measured = (period: Partial<Indicator>): ModelParts => ({
  indicators: [
    { id: 'van-ban', name: 'Văn bản ký số', measure: 'documentsSigned', status: 'measured', quantity: 18, ...period },
  ],
});

testRule(rule, {
  valid: [
    { name: 'a period before the document', model: measured({ from: '2019-03-12', to: '2019-05-27' }) },
    { name: 'the year of the document', model: measured({ asOf: '2021' }) },
  ],
  invalid: [
    {
      name: 'the period ends before it begins',
      model: measured({ from: '2019-05-27', to: '2019-03-12' }),
      findings: [{ messageId: 'reversed', at: '/indicators/0/to' }],
    },
    {
      name: 'measured after the document',
      model: measured({ asOf: '2022' }),
      findings: [
        {
          messageId: 'later',
          at: '/indicators/0/asOf',
          says: 'Số đo "Văn bản ký số" có thời điểm 2022, sau ngày 30/06/2021 của tài liệu.',
        },
      ],
    },
  ],
  unstated: [],
  notApplicable: [
    { name: 'a target', model: measured({ asOf: '2025', status: 'target' }) },
    { name: 'no day is stated', model: measured({}) },
  ],
});
