import rule from '#rules/figures/indicators-disagree';
import { testRule } from '../../../kit/rule-tester.ts';

const signed = { name: 'Văn bản ký số', measure: 'documentsSigned', status: 'measured' } as const;

testRule(rule, {
  valid: [
    {
      name: 'linked and equal',
      model: {
        indicators: [
          { ...signed, id: 'a', quantity: 18 },
          { ...signed, id: 'b', quantity: 18, sameAs: ['a'] },
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'linked and different',
      model: {
        indicators: [
          { ...signed, id: 'a', quantity: 18, sameAs: ['b'] },
          { ...signed, id: 'b', quantity: 19 },
        ],
      },
      findings: [
        {
          messageId: 'differs',
          at: '/indicators/1/quantity',
          says: 'Chỉ tiêu "Văn bản ký số" ghi 19, trong khi "Văn bản ký số" ghi 18 cho cùng một số liệu.',
        },
      ],
    },
    {
      name: 'linked and different, told at the one with the greater id wherever it stands',
      model: {
        indicators: [
          { ...signed, id: 'b', quantity: 19 },
          { ...signed, id: 'a', quantity: 18, sameAs: ['b'] },
        ],
      },
      findings: [{ messageId: 'differs', at: '/indicators/0/quantity' }],
    },
    {
      name: 'the same name, measure and day',
      model: {
        indicators: [
          { ...signed, id: 'a', asOf: '2020', share: { have: 18, of: 85 } },
          { ...signed, id: 'b', asOf: '2020', share: { have: 18, of: 86 } },
        ],
      },
      findings: [{ messageId: 'differs', at: '/indicators/1/share/of' }],
    },
    {
      name: 'two targets for one day, of which one is linked to a third',
      model: {
        indicators: [
          { ...signed, status: 'target', id: 'a', asOf: '2025', quantity: 18 },
          { ...signed, status: 'target', id: 'c', asOf: '2025', quantity: 19 },
          { ...signed, id: 'b', sameAs: ['c'], quantity: 19 },
        ],
      },
      findings: [{ messageId: 'differs', at: '/indicators/1/quantity' }],
    },
    {
      name: 'a number and a total',
      model: {
        indicators: [
          { ...signed, id: 'a', quantity: 18 },
          { ...signed, id: 'b', breakdown: { total: 20, parts: [{ key: 'x', value: 20 }] }, sameAs: ['a'] },
        ],
      },
      findings: [{ messageId: 'differs', at: '/indicators/1/breakdown/total' }],
    },
  ],
  unstated: [],
  notApplicable: [
    {
      name: 'other days',
      model: {
        indicators: [
          { ...signed, id: 'a', asOf: '2020', quantity: 18 },
          { ...signed, id: 'b', asOf: '2021', quantity: 19 },
        ],
      },
    },
  ],
});
