import rule from '#rules/governance/steering-body-missing';
import { testRule } from '../../../kit/rule-tester.ts';

const name = 'Ban Chỉ đạo xây dựng Chính quyền điện tử';

testRule(rule, {
  valid: [
    {
      name: 'it is at work',
      model: { document: { governance: { steeringBody: { name, lifecycle: 'operating' } } } },
    },
  ],
  invalid: [
    {
      name: 'it is stated as absent',
      model: { document: { governance: { steeringBody: { name, lifecycle: 'absent' } } } },
      findings: [{ messageId: 'absent', at: '/document/governance/steeringBody/lifecycle' }],
    },
    {
      name: 'it is planned',
      model: { document: { governance: { steeringBody: { name, lifecycle: 'planned' } } } },
      findings: [{ messageId: 'notYet', at: '/document/governance/steeringBody/lifecycle' }],
    },
  ],
  unstated: [
    {
      name: 'no body is stated',
      model: {},
      findings: [{ messageId: 'unstated', at: '/document/governance/steeringBody' }],
    },
    {
      name: 'whether it works is not stated',
      model: { document: { governance: { steeringBody: { name } } } },
      findings: [{ messageId: 'unstated', at: '/document/governance/steeringBody/lifecycle' }],
    },
  ],
  notApplicable: [
    {
      name: 'it is stated as not applicable',
      model: { document: { governance: { openPoints: [{ property: 'steeringBody', state: 'notApplicable' }] } } },
    },
  ],
});
