import rule from '#rules/levels/host-level-below-system';
import { testRule } from '../../../kit/rule-tester.ts';

const portal = { id: 'cong', name: 'Cổng dịch vụ công', lifecycle: 'operating' } as const;
const centre = { id: 'ttdl', name: 'Trung tâm dữ liệu', kind: 'dataCentre', lifecycle: 'operating' } as const;
const hosted = { ...portal, hosting: 'ttdl' } as const;

testRule(rule, {
  valid: [
    {
      name: 'host and system have level 3',
      model: {
        applications: [{ ...hosted, security: { level: 3 } }],
        facilities: [{ ...centre, security: { level: 3 } }],
      },
    },
  ],
  invalid: [
    {
      name: 'the host has a lower level',
      model: {
        applications: [{ ...hosted, security: { level: 3 } }],
        facilities: [{ ...centre, security: { level: 2 } }],
      },
      findings: [{ messageId: 'tooLow', at: '/facilities/0/security/level' }],
    },
  ],
  unstated: [
    {
      name: 'the host is not stated',
      model: { applications: [portal] },
      findings: [{ messageId: 'unstated', at: '/applications/0/hosting' }],
    },
    {
      name: 'the level of the host is not stated',
      model: { applications: [{ ...hosted, security: { level: 3 } }], facilities: [centre] },
      findings: [{ messageId: 'noLevel', at: '/facilities/0/security/level' }],
    },
    {
      name: 'the level of the system is not stated',
      model: { applications: [hosted], facilities: [{ ...centre, security: { level: 3 } }] },
      findings: [{ messageId: 'noLevel', at: '/applications/0/security/level' }],
    },
  ],
  notApplicable: [
    { name: 'a national host', model: { applications: [{ ...portal, hosting: 'trung-tam-du-lieu-quoc-gia' }] } },
    { name: 'it does not exist', model: { applications: [{ ...portal, lifecycle: 'absent' }] } },
  ],
});
