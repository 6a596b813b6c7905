import rule from '#rules/levels/dossier-part-missing';
import { testRule } from '../../../kit/rule-tester.ts';

const centre = { id: 'ttdl', name: 'Trung tâm dữ liệu', kind: 'dataCentre', lifecycle: 'operating' } as const;
const parameters = { parts: ['systemDescription', 'design'] };

testRule(rule, {
  valid: [
    {
      name: 'all parts are there',
      parameters,
      model: {
        facilities: [{ ...centre, security: { level: 3, dossier: { parts: ['systemDescription', 'design'] } } }],
      },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'a part is not stated',
      parameters,
      model: { facilities: [{ ...centre, security: { level: 3, dossier: { parts: ['design'] } } }] },
      findings: [{ messageId: 'missing', at: '/facilities/0/security/dossier/parts' }],
    },
    {
      name: 'no dossier is stated',
      parameters,
      model: { facilities: [{ ...centre, security: { level: 3 } }] },
      findings: [{ messageId: 'unstated', at: '/facilities/0/security/dossier/parts' }],
    },
    {
      name: 'the level is not stated',
      parameters,
      model: { facilities: [centre] },
      findings: [{ messageId: 'noLevel', at: '/facilities/0/security/level' }],
    },
  ],
  notApplicable: [
    {
      name: 'a part only higher levels need',
      parameters: { parts: ['unitOpinion'], fromLevel: 4 },
      model: { facilities: [{ ...centre, security: { level: 3 } }] },
    },
  ],
});
