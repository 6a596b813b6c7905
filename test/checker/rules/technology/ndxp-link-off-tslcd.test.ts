import type { Network } from '#generated/types';
import rule from '#rules/technology/ndxp-link-off-tslcd';
import type { ModelParts } from '../../../kit/model-builder.ts';
import { testRule } from '../../../kit/rule-tester.ts';

const lgsp = { id: 'lgsp', name: 'LGSP', role: 'lgsp', lifecycle: 'operating' } as const;
const link = { id: 'lgsp-ndxp', from: 'lgsp', to: 'ndxp', lifecycle: 'operating' } as const;
const over = (kind: Network['kind']): ModelParts => ({
  platforms: [lgsp],
  networks: [{ id: 'mang', name: 'Mạng', kind }],
  connections: [{ ...link, network: 'mang' }],
});

testRule(rule, {
  valid: [{ name: 'it does', model: over('tslcd') }],
  invalid: [
    {
      name: 'it runs over the Internet',
      model: over('internet'),
      findings: [{ messageId: 'broken', at: '/connections/0/network' }],
    },
    {
      name: 'there is no link',
      model: { platforms: [lgsp], connections: [{ ...link, lifecycle: 'absent' }] },
      findings: [{ messageId: 'noSystem', at: '/connections/0/lifecycle' }],
    },
  ],
  unstated: [
    {
      name: 'the network is not stated',
      model: { platforms: [lgsp], connections: [link] },
      findings: [{ messageId: 'unstated', at: '/connections/0/network' }],
    },
    {
      name: 'the wide-area network may belong to it',
      model: over('wan'),
      findings: [{ messageId: 'unstated', at: '/connections/0/network' }],
    },
    { name: 'no link is listed', model: {}, findings: [{ messageId: 'unstated', at: '/connections' }] },
  ],
});
