import rule from '#rules/security/assessment-not-independent';
import { testRule } from '../../../kit/rule-tester.ts';

const centre = { id: 'ttdl', name: 'Trung tâm dữ liệu', kind: 'dataCentre', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [
    {
      name: 'an independent assessment',
      model: {
        facilities: [{ ...centre, security: { level: 3, assessments: [{ date: '2021-01', independent: true }] } }],
      },
    },
  ],
  invalid: [
    {
      name: 'assessed by the operator only',
      model: {
        facilities: [{ ...centre, security: { level: 3, assessments: [{ date: '2021-01', independent: false }] } }],
      },
      findings: [{ messageId: 'notIndependent', at: '/facilities/0/security/assessments' }],
    },
  ],
  unstated: [
    {
      name: 'not said who assessed it',
      model: { facilities: [{ ...centre, security: { level: 3, assessments: [{ date: '2021-01' }] } }] },
      findings: [{ messageId: 'unstated', at: '/facilities/0/security/assessments' }],
    },
    {
      name: 'the level is not stated',
      model: { facilities: [centre] },
      findings: [{ messageId: 'noLevel', at: '/facilities/0/security/level' }],
    },
  ],
  notApplicable: [{ name: 'level 2', model: { facilities: [{ ...centre, security: { level: 2 } }] } }],
});
