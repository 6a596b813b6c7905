import rule from '#rules/levels/level-below-shared-infrastructure';
import { testRule } from '../../../kit/rule-tester.ts';

const centre = { id: 'ttdl', name: 'Trung tâm dữ liệu tỉnh', kind: 'dataCentre', lifecycle: 'operating' } as const;
const lgsp = { id: 'lgsp', name: 'LGSP tỉnh', role: 'lgsp', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [
    {
      name: 'the provincial data centre has level 3',
      model: { facilities: [{ ...centre, security: { serves: 'province', level: 3 } }] },
    },
  ],
  invalid: [
    {
      name: 'the provincial data centre has level 2',
      model: { facilities: [{ ...centre, security: { serves: 'province', level: 2 } }] },
      findings: [{ messageId: 'tooLow', at: '/facilities/0/security/level' }],
    },
    {
      name: 'an LGSP is shared infrastructure by its nature',
      model: { platforms: [{ ...lgsp, security: { level: 2 } }] },
      findings: [{ messageId: 'tooLow', at: '/platforms/0/security/level' }],
    },
    {
      name: 'a platform that is infrastructure for several agencies',
      model: {
        platforms: [
          { ...lgsp, role: 'gis', security: { type: 'infrastructure', serves: 'severalAgencies', level: 1 } },
        ],
      },
      findings: [{ messageId: 'tooLow', at: '/platforms/0/security/level' }],
    },
  ],
  unstated: [
    {
      name: 'the level of the LGSP is not stated',
      model: { platforms: [lgsp] },
      findings: [{ messageId: 'noLevel', at: '/platforms/0/security/level' }],
    },
    {
      name: 'whom a data centre serves is not stated',
      model: { facilities: [centre] },
      findings: [{ messageId: 'unstated', at: '/facilities/0/security/serves' }],
    },
    {
      name: 'what a platform is is not stated',
      model: { platforms: [{ ...lgsp, role: 'other', security: { serves: 'province' } }] },
      findings: [{ messageId: 'unstated', at: '/platforms/0/security/type' }],
    },
  ],
  notApplicable: [
    { name: 'it serves one agency', model: { facilities: [{ ...centre, security: { serves: 'oneAgency' } }] } },
    { name: 'the Internet', model: { networks: [{ id: 'internet', name: 'Internet', kind: 'internet' }] } },
    {
      name: 'a platform for the public',
      model: { platforms: [{ ...lgsp, role: 'smartCity', security: { type: 'publicFacing' } }] },
    },
  ],
});
