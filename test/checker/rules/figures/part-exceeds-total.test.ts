import type { Breakdown } from '#generated/types';
import rule from '#rules/figures/part-exceeds-total';
import type { ModelParts } from '../../../kit/model-builder.ts';
import { testRule } from '../../../kit/rule-tester.ts';

const counted = (breakdown: Breakdown): ModelParts => ({
  indicators: [{ id: 'dvc', name: 'Dịch vụ công', measure: 'servicesByGrade', status: 'measured', breakdown }],
});

testRule(rule, {
  valid: [
    {
      name: 'over 300 of 400',
      model: counted({ total: 400, parts: [{ key: 'grade3', value: { value: 300, qualifier: 'over' } }] }),
    },
  ],
  invalid: [
    {
      name: 'over 500 of 400',
      model: counted({ total: 400, parts: [{ key: 'grade3', value: { value: 500, qualifier: 'over' } }] }),
      findings: [
        {
          messageId: 'exceeds',
          at: '/indicators/0/breakdown/parts/0/value',
          says: 'Phần "grade3" là 500, lớn hơn tổng số 400.',
        },
      ],
    },
  ],
  unstated: [],
  notApplicable: [
    { name: 'no total', model: counted({ parts: [{ key: 'grade3', value: 500 }] }) },
    {
      name: 'exact figures are added up elsewhere',
      model: counted({
        total: 400,
        parts: [
          { key: 'grade3', value: 500 },
          { key: 'grade4', value: 1 },
        ],
      }),
    },
  ],
});
