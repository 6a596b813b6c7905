import rule from '#rules/security/incident-plan-missing';
import { testRule } from '../../../kit/rule-tester.ts';

testRule(rule, {
  valid: [
    {
      name: 'the chairman approved it',
      model: { security: { incidentPlan: { lifecycle: 'operating', approvedBy: 'Chủ tịch UBND tỉnh' } } },
    },
    {
      name: 'a decision approved it',
      model: { security: { incidentPlan: { lifecycle: 'operating', decision: { number: '12/QĐ-UBND' } } } },
    },
  ],
  invalid: [
    {
      name: 'stated as absent',
      model: { security: { incidentPlan: { lifecycle: 'absent' } } },
      findings: [{ messageId: 'absent', at: '/security/incidentPlan/lifecycle' }],
    },
    {
      name: 'being drafted',
      model: { security: { incidentPlan: { lifecycle: 'building' } } },
      findings: [{ messageId: 'notYet', at: '/security/incidentPlan/lifecycle' }],
    },
  ],
  unstated: [
    { name: 'nothing is stated', model: {}, findings: [{ messageId: 'unstated', at: '/security/incidentPlan' }] },
    {
      name: 'its approval is not stated',
      model: { security: { incidentPlan: { lifecycle: 'operating' } } },
      findings: [{ messageId: 'notApproved', at: '/security/incidentPlan/decision' }],
    },
  ],
});
