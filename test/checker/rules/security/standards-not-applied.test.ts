import rule from '#rules/security/standards-not-applied';
import { testRule } from '../../../kit/rule-tester.ts';

testRule(rule, {
  valid: [
    { name: 'it is in place', model: { security: { standardsApplied: { lifecycle: 'operating' } } } },
    {
      name: 'it is planned, in the target architecture',
      plateau: 'target',
      model: { security: { standardsApplied: { lifecycle: 'planned' } } },
    },
  ],
  invalid: [
    {
      name: 'it is stated as absent',
      model: { security: { standardsApplied: { lifecycle: 'absent' } } },
      findings: [{ messageId: 'absent', at: '/security/standardsApplied/lifecycle' }],
    },
    {
      name: 'it is only planned',
      model: { security: { standardsApplied: { lifecycle: 'planned' } } },
      findings: [{ messageId: 'notYet', at: '/security/standardsApplied/lifecycle' }],
    },
  ],
  unstated: [
    { name: 'nothing is stated', model: {}, findings: [{ messageId: 'unstated', at: '/security/standardsApplied' }] },
  ],
  notApplicable: [
    {
      name: 'it is stated as not applicable',
      model: { security: { openPoints: [{ property: 'standardsApplied', state: 'notApplicable' }] } },
    },
  ],
});
