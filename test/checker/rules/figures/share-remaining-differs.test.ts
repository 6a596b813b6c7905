import type { Share } from '#generated/types';
import rule from '#rules/figures/share-remaining-differs';
import type { ModelParts } from '../../../kit/model-builder.ts';
import { testRule } from '../../../kit/rule-tester.ts';

const covered = (share: Share): ModelParts => ({
  applications: [{ id: 'mot-cua', name: 'Một cửa điện tử', coverage: [{ level: 'province', share }] }],
});

testRule(rule, {
  valid: [{ name: '27 less 20 is 7', model: covered({ have: 20, of: 27, remaining: 7 }) }],
  invalid: [
    {
      name: '21 less 7 is not 12',
      model: covered({ have: 7, of: 21, remaining: 12 }),
      findings: [
        {
          messageId: 'differs',
          at: '/applications/0/coverage/0/share',
          says: 'Số còn lại không khớp: 21 − 7 = 14, tài liệu ghi 12.',
        },
      ],
    },
  ],
  unstated: [],
  notApplicable: [
    { name: 'no remainder is stated', model: covered({ have: 7, of: 21 }) },
    {
      name: 'the remainder is approximate',
      model: covered({ have: 7, of: 21, remaining: { value: 15, qualifier: 'about' } }),
    },
  ],
});
