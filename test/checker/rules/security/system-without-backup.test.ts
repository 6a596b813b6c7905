import rule from '#rules/security/system-without-backup';
import { testRule } from '../../../kit/rule-tester.ts';

const centre = { id: 'ttdl', name: 'Trung tâm dữ liệu', kind: 'dataCentre', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [{ name: 'it is', model: { facilities: [{ ...centre, security: { level: 3, backup: true } }] } }],
  invalid: [
    {
      name: 'it is not',
      model: { facilities: [{ ...centre, security: { level: 3, backup: false } }] },
      findings: [{ messageId: 'missing', at: '/facilities/0/security/backup' }],
    },
  ],
  unstated: [
    {
      name: 'not stated',
      model: { facilities: [{ ...centre, security: { level: 3 } }] },
      findings: [{ messageId: 'unstated', at: '/facilities/0/security/backup' }],
    },
    {
      name: 'the level is not stated',
      model: { facilities: [centre] },
      findings: [{ messageId: 'noLevel', at: '/facilities/0/security/level' }],
    },
  ],
  notApplicable: [{ name: 'level 2', model: { facilities: [{ ...centre, security: { level: 2 } }] } }],
});
