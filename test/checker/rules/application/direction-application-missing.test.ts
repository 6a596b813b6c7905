import rule from '#rules/application/direction-application-missing';
import { testRule } from '../../../kit/rule-tester.ts';

const system = { id: 'he-thong', name: 'Hệ thống của tỉnh', role: 'reporting' } as const;

testRule(rule, {
  valid: [
    { name: 'it operates', model: { applications: [{ ...system, lifecycle: 'operating' }] } },
    { name: 'it is a pilot', model: { applications: [{ ...system, role: 'operationsCentre', lifecycle: 'pilot' }] } },
  ],
  invalid: [
    {
      name: 'each kind of it is stated as absent',
      model: {
        applications: [
          { ...system, lifecycle: 'absent' },
          { ...system, id: 'nhiem-vu', role: 'taskTracking', lifecycle: 'absent' },
          { ...system, id: 'ioc', role: 'operationsCentre', lifecycle: 'absent' },
        ],
      },
      findings: [{ messageId: 'absent', at: '/applications/0/lifecycle' }],
    },
    {
      name: 'it is planned and there is nothing else',
      model: { inventory: { applications: 1 }, applications: [{ ...system, lifecycle: 'planned' }] },
      findings: [{ messageId: 'notYet', at: '/applications/0/lifecycle' }],
    },
    {
      name: 'all applications are listed and none is one',
      model: { inventory: { applications: 1 }, applications: [{ ...system, role: 'email' }] },
      findings: [{ messageId: 'unlisted', at: '/inventory/applications' }],
    },
  ],
  unstated: [
    {
      name: 'one kind is stated as absent, of the others nothing is said',
      model: { applications: [{ ...system, lifecycle: 'absent' }] },
      findings: [{ messageId: 'unstated', at: '/applications' }],
    },
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
