import type { Breakdown } from '#generated/types';
import rule from '#rules/figures/breakdown-parts-not-equal-total';
import type { ModelParts } from '../../../kit/model-builder.ts';
import { testRule } from '../../../kit/rule-tester.ts';

const services = (breakdown: Breakdown): ModelParts => ({
  indicators: [
    { id: 'dvc', name: 'Dịch vụ công theo mức độ', measure: 'servicesByGrade', status: 'measured', breakdown },
  ],
});

testRule(rule, {
  valid: [
    {
      name: 'the parts give the total',
      model: services({
        total: 369,
        parts: [
          { key: 'grade3', value: 292 },
          { key: 'grade4', value: 77 },
        ],
      }),
    },
    {
      name: 'parts are missing by intent',
      model: services({
        total: 500,
        partial: true,
        parts: [
          { key: 'grade3', value: 292 },
          { key: 'grade4', value: 77 },
        ],
      }),
    },
  ],
  invalid: [
    {
      name: 'the parts give another number',
      model: services({
        total: 1816,
        parts: [
          { key: 'grade2', value: 1778 },
          { key: 'grade3', value: 38 },
          { key: 'grade4', value: 1 },
        ],
      }),
      findings: [
        {
          messageId: 'differs',
          at: '/indicators/0/breakdown',
          says: 'Các phần cộng lại không bằng tổng số: 1.778 + 38 + 1 = 1.817, tài liệu ghi 1.816.',
        },
      ],
    },
    {
      name: 'some of the parts are more than the whole',
      model: services({
        total: 300,
        partial: true,
        parts: [
          { key: 'grade3', value: 292 },
          { key: 'grade4', value: 77 },
        ],
      }),
      findings: [{ messageId: 'exceeds', at: '/indicators/0/breakdown' }],
    },
  ],
  unstated: [],
  notApplicable: [
    {
      name: 'no total is stated',
      model: services({
        parts: [
          { key: 'grade3', value: 266 },
          { key: 'grade4', value: 103 },
        ],
      }),
    },
    {
      name: 'the total is rounded',
      model: services({
        total: { value: 370, qualifier: 'about' },
        parts: [
          { key: 'grade3', value: 292 },
          { key: 'grade4', value: 77 },
        ],
      }),
    },
  ],
});
