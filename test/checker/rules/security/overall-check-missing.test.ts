import rule from '#rules/security/overall-check-missing';
import { testRule } from '../../../kit/rule-tester.ts';

testRule(rule, {
  valid: [
    {
      name: 'checked last year',
      model: { security: { riskAssessment: { lifecycle: 'operating', lastDone: '2020-05' } } },
    },
  ],
  invalid: [
    {
      name: 'stated as absent',
      model: { security: { riskAssessment: { lifecycle: 'absent' } } },
      findings: [{ messageId: 'absent', at: '/security/riskAssessment/lifecycle' }],
    },
    {
      name: 'only planned',
      model: { security: { riskAssessment: { lifecycle: 'planned' } } },
      findings: [{ messageId: 'notYet', at: '/security/riskAssessment/lifecycle' }],
    },
    {
      name: 'the last one is too old',
      model: { security: { riskAssessment: { lifecycle: 'operating', lastDone: '2018' } } },
      findings: [{ messageId: 'overdue', at: '/security/riskAssessment/lastDone' }],
    },
  ],
  unstated: [
    {
      name: 'in time on the day of the model, not on the later day that is asked for',
      asOf: '2023-12-28',
      model: { security: { riskAssessment: { lifecycle: 'operating', lastDone: '2021-01-15' } } },
      findings: [{ messageId: 'perhapsOverdue', at: '/security/riskAssessment/lastDone' }],
    },
    { name: 'nothing is stated', model: {}, findings: [{ messageId: 'unstated', at: '/security/riskAssessment' }] },
    {
      name: 'not dated',
      model: { security: { riskAssessment: { lifecycle: 'operating' } } },
      findings: [{ messageId: 'noDate', at: '/security/riskAssessment/lastDone' }],
    },
    {
      name: 'dated too vaguely',
      model: { security: { riskAssessment: { lifecycle: 'operating', lastDone: '2019' } } },
      findings: [{ messageId: 'noDate', at: '/security/riskAssessment/lastDone' }],
    },
  ],
});
