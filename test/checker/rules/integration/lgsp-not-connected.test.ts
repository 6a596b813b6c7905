import rule from '#rules/integration/lgsp-not-connected';
import { testRule } from '../../../kit/rule-tester.ts';

const lgsp = { id: 'lgsp', name: 'LGSP tỉnh', role: 'lgsp', lifecycle: 'operating' } as const;
const link = { id: 'lgsp-ndxp', from: 'lgsp', to: 'ndxp' } as const;

testRule(rule, {
  valid: [
    { name: 'the link operates', model: { platforms: [lgsp], connections: [{ ...link, lifecycle: 'operating' }] } },
  ],
  invalid: [
    {
      name: 'the link is stated as absent',
      model: { platforms: [lgsp], connections: [{ ...link, lifecycle: 'absent' }] },
      findings: [{ messageId: 'notConnected', at: '/connections/0/lifecycle' }],
    },
    {
      name: 'the link is planned',
      model: { platforms: [lgsp], connections: [{ ...link, lifecycle: 'planned' }] },
      findings: [{ messageId: 'notYet', at: '/connections/0/lifecycle' }],
    },
    {
      name: 'all connections are listed and none leads to NDXP',
      model: { platforms: [lgsp], inventory: { connections: 0 }, connections: [] },
      findings: [{ messageId: 'notConnected', at: '/platforms/0' }],
    },
    {
      name: 'there is no LGSP',
      model: { platforms: [{ ...lgsp, lifecycle: 'absent' }] },
      findings: [{ messageId: 'noSystem', at: '/platforms/0/lifecycle' }],
    },
  ],
  unstated: [
    {
      name: 'no connection is stated',
      model: { platforms: [lgsp] },
      findings: [{ messageId: 'unstated', at: '/connections' }],
    },
    {
      name: 'the state of the link is not stated',
      model: { platforms: [lgsp], connections: [link] },
      findings: [{ messageId: 'unstated', at: '/connections/0/lifecycle' }],
    },
  ],
});
