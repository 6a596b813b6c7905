import rule from '#rules/security/security-regulation-missing';
import { testRule } from '../../../kit/rule-tester.ts';

testRule(rule, {
  valid: [
    { name: 'it is in place', model: { security: { regulation: { lifecycle: 'operating' } } } },
    {
      name: 'it is planned, in the target architecture',
      plateau: 'target',
      model: { security: { regulation: { lifecycle: 'planned' } } },
    },
  ],
  invalid: [
    {
      name: 'it is stated as absent',
      model: { security: { regulation: { lifecycle: 'absent' } } },
      findings: [{ messageId: 'absent', at: '/security/regulation/lifecycle' }],
    },
    {
      name: 'it is only planned',
      model: { security: { regulation: { lifecycle: 'planned' } } },
      findings: [{ messageId: 'notYet', at: '/security/regulation/lifecycle' }],
    },
  ],
  unstated: [
    { name: 'nothing is stated', model: {}, findings: [{ messageId: 'unstated', at: '/security/regulation' }] },
  ],
  notApplicable: [
    {
      name: 'it is stated as not applicable',
      model: { security: { openPoints: [{ property: 'regulation', state: 'notApplicable' }] } },
    },
  ],
});
