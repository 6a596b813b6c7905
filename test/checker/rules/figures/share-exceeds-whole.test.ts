import type { Share } from '#generated/types';
import rule from '#rules/figures/share-exceeds-whole';
import type { ModelParts } from '../../../kit/model-builder.ts';
import { testRule } from '../../../kit/rule-tester.ts';

const covered = (share: Share): ModelParts => ({
  applications: [{ id: 'mot-cua', name: 'Một cửa điện tử', coverage: [{ level: 'province', share }] }],
});

testRule(rule, {
  valid: [
    { name: '20 of 27', model: covered({ have: 20, of: 27 }) },
    { name: '100%', model: covered({ percent: 100 }) },
    { name: 'about 28 of 27', model: covered({ have: { value: 28, qualifier: 'about' }, of: 27 }) },
  ],
  invalid: [
    {
      name: '28 of 27',
      model: covered({ have: 28, of: 27 }),
      findings: [
        { messageId: 'exceeds', at: '/applications/0/coverage/0/share', says: 'Số đạt 28 lớn hơn tổng số 27.' },
      ],
    },
    {
      name: '104%',
      model: covered({ percent: 104 }),
      findings: [{ messageId: 'overHundred', at: '/applications/0/coverage/0/share/percent' }],
    },
  ],
  unstated: [],
  notApplicable: [{ name: 'a count alone', model: covered({ have: 132 }) }],
});
