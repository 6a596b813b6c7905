import rule from '#rules/application/service-portal-missing';
import { testRule } from '../../../kit/rule-tester.ts';

const system = { id: 'he-thong', name: 'Hệ thống của tỉnh', role: 'servicePortal' } as const;

testRule(rule, {
  valid: [
    { name: 'it operates', model: { applications: [{ ...system, lifecycle: 'operating' }] } },
    { name: 'it is a pilot', model: { applications: [{ ...system, role: 'procedureSystem', lifecycle: 'pilot' }] } },
  ],
  invalid: [
    {
      name: 'it is stated as absent',
      model: { applications: [{ ...system, lifecycle: 'absent' }] },
      findings: [{ messageId: 'absent', at: '/applications/0/lifecycle' }],
    },
    {
      name: 'it is planned',
      model: { applications: [{ ...system, lifecycle: 'planned' }] },
      findings: [{ messageId: 'notYet', at: '/applications/0/lifecycle' }],
    },
    {
      name: 'all applications are listed and none is one',
      model: { inventory: { applications: 1 }, applications: [{ ...system, role: 'email' }] },
      findings: [{ messageId: 'unlisted', at: '/inventory/applications' }],
    },
  ],
  unstated: [
    { name: 'no application is listed', model: {}, findings: [{ messageId: 'unstated', at: '/applications' }] },
    {
      name: 'what an application is for is not stated',
      model: { inventory: { applications: 1 }, applications: [{ id: 'he-thong', name: 'Hệ thống' }] },
      findings: [{ messageId: 'unstated', at: '/applications/0/role' }],
    },
    {
      name: 'its lifecycle is not stated',
      model: { applications: [system] },
      findings: [{ messageId: 'unstated', at: '/applications/0/lifecycle' }],
    },
  ],
});
