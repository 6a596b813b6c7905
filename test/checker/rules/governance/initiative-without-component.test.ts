import rule from '#rules/governance/initiative-without-component';
import { testRule } from '../../../kit/rule-tester.ts';

const initiative = { id: 'xay-dung-lgsp', name: 'Xây dựng LGSP' } as const;

testRule(rule, {
  valid: [
    {
      name: 'it is stated',
      model: {
        platforms: [{ id: 'lgsp', name: 'LGSP', role: 'lgsp' }],
        initiatives: [{ ...initiative, elements: ['lgsp'] }],
      },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'it is not stated',
      model: { initiatives: [initiative] },
      findings: [{ messageId: 'unstated', at: '/initiatives/0/elements' }],
    },
  ],
  notApplicable: [
    {
      name: 'it is stated as not applicable',
      model: { initiatives: [{ ...initiative, openPoints: [{ property: 'elements', state: 'notApplicable' }] }] },
    },
  ],
});
