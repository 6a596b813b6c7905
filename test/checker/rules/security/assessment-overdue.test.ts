import rule from '#rules/security/assessment-overdue';
import { testRule } from '../../../kit/rule-tester.ts';

const centre = { id: 'ttdl', name: 'Trung tâm dữ liệu', kind: 'dataCentre', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [
    {
      name: 'assessed half a year ago',
      model: { facilities: [{ ...centre, security: { level: 3, assessments: [{ date: '2021-01-15' }] } }] },
    },
    {
      name: 'in time on the day of the model and on the later day that is asked for',
      asOf: '2021-12-31',
      model: { facilities: [{ ...centre, security: { level: 4, assessments: [{ date: '2021-01-15' }] } }] },
    },
  ],
  invalid: [
    {
      name: 'assessed two years ago',
      model: {
        facilities: [{ ...centre, security: { level: 3, assessments: [{ date: '2019-05' }, { date: '2018-05' }] } }],
      },
      findings: [{ messageId: 'overdue', at: '/facilities/0/security/assessments' }],
    },
    {
      name: 'level 5 is due every six months',
      parameters: { monthsAtLevel5: 6 },
      model: { facilities: [{ ...centre, security: { level: 5, assessments: [{ date: '2020-11-30' }] } }] },
      findings: [{ messageId: 'overdue', at: '/facilities/0/security/assessments' }],
    },
  ],
  unstated: [
    {
      name: 'in time on the day of the model, not on the later day that is asked for',
      asOf: '2023-12-28',
      model: { facilities: [{ ...centre, security: { level: 4, assessments: [{ date: '2021-01-15' }] } }] },
      findings: [{ messageId: 'perhapsOverdue', at: '/facilities/0/security/assessments' }],
    },
    {
      name: 'no assessment is stated',
      model: { facilities: [{ ...centre, security: { level: 3 } }] },
      findings: [{ messageId: 'unstated', at: '/facilities/0/security/assessments' }],
    },
    {
      name: 'the date is too vague',
      model: { facilities: [{ ...centre, security: { level: 3, assessments: [{ date: '2020' }] } }] },
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
