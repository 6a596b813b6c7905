import rule from '#rules/integration/lgsp-missing';
import { testRule } from '../../../kit/rule-tester.ts';

const lgsp = { id: 'lgsp', name: 'LGSP tỉnh', role: 'lgsp' } as const;

testRule(rule, {
  valid: [
    { name: 'it operates', model: { platforms: [{ ...lgsp, lifecycle: 'operating' }] } },
    {
      name: 'it is planned, in the target architecture',
      plateau: 'target',
      model: { platforms: [{ ...lgsp, lifecycle: 'planned' }] },
    },
  ],
  invalid: [
    {
      name: 'it is stated as absent',
      model: { platforms: [{ ...lgsp, lifecycle: 'absent' }] },
      findings: [{ messageId: 'absent', at: '/platforms/0/lifecycle' }],
    },
    {
      name: 'it is being built',
      model: { platforms: [{ ...lgsp, lifecycle: 'building' }] },
      findings: [{ messageId: 'notYet', at: '/platforms/0/lifecycle' }],
    },
    {
      name: 'all platforms are listed and none is an LGSP',
      model: { inventory: { platforms: 0 }, platforms: [] },
      findings: [{ messageId: 'unlisted', at: '/inventory/platforms' }],
    },
  ],
  unstated: [
    { name: 'no platform is listed', model: {}, findings: [{ messageId: 'unstated', at: '/platforms' }] },
    {
      name: 'its lifecycle is not stated',
      model: { platforms: [lgsp] },
      findings: [{ messageId: 'unstated', at: '/platforms/0/lifecycle' }],
    },
  ],
});
