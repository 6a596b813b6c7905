import type { StatedQuantity } from '#generated/types';
import rule from '#rules/figures/figure-stated-twice-differently';
import type { ModelParts } from '../../../kit/model-builder.ts';
import { testRule } from '../../../kit/rule-tester.ts';

const staff = (quantity: StatedQuantity): ModelParts => ({
  indicators: [{ id: 'can-bo', name: 'Cán bộ CNTT', measure: 'ictOfficers', status: 'measured', quantity }],
});

testRule(rule, {
  valid: [{ name: 'the same value twice', model: staff({ value: 14, qualifier: 'exactly', alsoStated: [14] }) }],
  invalid: [
    {
      name: 'two values',
      model: staff({ value: 14, qualifier: 'exactly', alsoStated: [12, 1400.5] }),
      findings: [
        {
          messageId: 'differs',
          at: '/indicators/0/quantity/alsoStated',
          says: 'Cùng một số liệu nhưng tài liệu ghi 14 ở chỗ này và 12; 1.400,5 ở chỗ khác.',
        },
      ],
    },
  ],
  unstated: [],
  notApplicable: [{ name: 'stated once', model: staff({ value: 14, qualifier: 'about' }) }],
});
