import rule from '#rules/governance/change-procedure-not-stated';
import { testRule } from '../../../kit/rule-tester.ts';

testRule(rule, {
  valid: [
    {
      name: 'it is stated',
      model: { document: { governance: { changeProcedure: 'Sở đề xuất, Chủ tịch UBND tỉnh phê duyệt.' } } },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'nothing is stated on governance',
      model: {},
      findings: [{ messageId: 'unstated', at: '/document/governance/changeProcedure' }],
    },
    {
      name: 'it is not stated',
      model: { document: { governance: {} } },
      findings: [{ messageId: 'unstated', at: '/document/governance/changeProcedure' }],
    },
  ],
  notApplicable: [
    {
      name: 'it is stated as not applicable',
      model: { document: { governance: { openPoints: [{ property: 'changeProcedure', state: 'notApplicable' }] } } },
    },
  ],
});
