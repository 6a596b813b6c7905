import rule from '#rules/security/logs-kept-too-short';
import { testRule } from '../../../kit/rule-tester.ts';

const centre = { id: 'ttdl', name: 'Trung tâm dữ liệu', kind: 'dataCentre', lifecycle: 'operating' } as const;
const parameters = { monthsAtLevel2: 1, monthsAtLevel3: 3 };

testRule(rule, {
  valid: [
    {
      name: 'long enough',
      parameters,
      model: { facilities: [{ ...centre, security: { level: 3, plan: { logRetentionMonths: 3 } } }] },
    },
  ],
  invalid: [
    {
      name: 'too short',
      parameters,
      model: { facilities: [{ ...centre, security: { level: 3, plan: { logRetentionMonths: 1 } } }] },
      findings: [{ messageId: 'tooShort', at: '/facilities/0/security/plan/logRetentionMonths' }],
    },
  ],
  unstated: [
    {
      name: 'not stated',
      parameters,
      model: { facilities: [{ ...centre, security: { level: 2 } }] },
      findings: [{ messageId: 'unstated', at: '/facilities/0/security/plan/logRetentionMonths' }],
    },
    {
      name: 'the level is not stated',
      parameters,
      model: { facilities: [centre] },
      findings: [{ messageId: 'noLevel', at: '/facilities/0/security/level' }],
    },
  ],
  notApplicable: [{ name: 'level 1', parameters, model: { facilities: [{ ...centre, security: { level: 1 } }] } }],
});
