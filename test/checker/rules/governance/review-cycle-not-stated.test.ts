import rule from '#rules/governance/review-cycle-not-stated';
import { testRule } from '../../../kit/rule-tester.ts';

testRule(rule, {
  valid: [{ name: 'it is stated', model: { document: { governance: { reviewCycleMonths: 12 } } } }],
  invalid: [],
  unstated: [
    {
      name: 'nothing is stated on governance',
      model: {},
      findings: [{ messageId: 'unstated', at: '/document/governance/reviewCycleMonths' }],
    },
    {
      name: 'it is not stated',
      model: { document: { governance: {} } },
      findings: [{ messageId: 'unstated', at: '/document/governance/reviewCycleMonths' }],
    },
  ],
  notApplicable: [
    {
      name: 'it is stated as not applicable',
      model: { document: { governance: { openPoints: [{ property: 'reviewCycleMonths', state: 'notApplicable' }] } } },
    },
  ],
});
