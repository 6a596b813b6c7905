import type { Share } from '#generated/types';
import rule from '#rules/figures/percent-differs-from-share';
import type { ModelParts } from '../../../kit/model-builder.ts';
import { testRule } from '../../../kit/rule-tester.ts';

const covered = (share: Share): ModelParts => ({
  applications: [{ id: 'mot-cua', name: 'Một cửa điện tử', coverage: [{ level: 'province', share }] }],
});

testRule(rule, {
  valid: [
    { name: 'two decimals, rounded', model: covered({ have: 61, of: 369, percent: 16.53 }) },
    { name: 'no decimals, rounded', model: covered({ have: 18, of: 85, percent: 21 }) },
    { name: 'rounded up', model: covered({ have: 2, of: 3, percent: 67 }) },
    { name: 'cut off', model: covered({ have: 2, of: 3, percent: 66.6 }) },
    { name: 'about', model: covered({ have: 38, of: 100, percent: { value: 40, qualifier: 'about' } }) },
    { name: 'over', model: covered({ have: 96, of: 100, percent: { value: 95, qualifier: 'over' } }) },
    { name: 'under', model: covered({ have: 3, of: 100, percent: { value: 5, qualifier: 'under' } }) },
  ],
  invalid: [
    {
      name: 'another percentage',
      model: covered({ have: 61, of: 369, percent: 26.53 }),
      findings: [
        {
          messageId: 'differs',
          at: '/applications/0/coverage/0/share',
          says: 'Tỷ lệ không khớp với số đạt và tổng số: 61/369 = 16,53%, tài liệu ghi 26,53%.',
        },
      ],
    },
    {
      name: 'not over 95%',
      model: covered({ have: 90, of: 100, percent: { value: 95, qualifier: 'over' } }),
      findings: [
        {
          messageId: 'qualified',
          at: '/applications/0/coverage/0/share',
          says: 'Tỷ lệ không khớp với số đạt và tổng số: 90/100 = 90%, tài liệu ghi "hơn 95%".',
        },
      ],
    },
  ],
  unstated: [],
  notApplicable: [
    { name: 'no percentage is stated', model: covered({ have: 7, of: 21 }) },
    { name: 'the whole is zero', model: covered({ have: 0, of: 0, percent: 100 }) },
  ],
});
