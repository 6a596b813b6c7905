import rule from '#rules/security/protection-plan-outdated-standard';
import { testRule } from '../../../kit/rule-tester.ts';

const centre = { id: 'ttdl', name: 'Trung tâm dữ liệu', kind: 'dataCentre', lifecycle: 'operating' } as const;
const parameters = { standards: ['12/2022/TT-BTTTT'], replaced: ['03/2017/TT-BTTTT'] };

testRule(rule, {
  valid: [
    {
      name: 'the plan follows the circular in force',
      parameters,
      model: {
        facilities: [{ ...centre, security: { plan: { standards: ['Thông tư 12/2022/TT-BTTTT'] } } }],
      },
    },
  ],
  invalid: [
    {
      name: 'the plan follows the replaced circular',
      parameters,
      model: {
        facilities: [{ ...centre, security: { plan: { standards: ['Thông tư 03/2017/TT-BTTTT'] } } }],
      },
      findings: [{ messageId: 'outdated', at: '/facilities/0/security/plan/standards' }],
    },
  ],
  unstated: [
    {
      name: 'no standard is stated',
      parameters,
      model: { facilities: [centre] },
      findings: [{ messageId: 'missing', at: '/facilities/0/security/plan/standards' }],
    },
  ],
  notApplicable: [
    { name: 'it does not exist', parameters, model: { facilities: [{ ...centre, lifecycle: 'absent' }] } },
  ],
});
