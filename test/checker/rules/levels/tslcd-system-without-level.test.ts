import rule from '#rules/levels/tslcd-system-without-level';
import { testRule } from '../../../kit/rule-tester.ts';

const portal = { id: 'cong', name: 'Cổng dịch vụ công', lifecycle: 'operating' } as const;
const network = { id: 'mang', name: 'Mạng truyền số liệu chuyên dùng', kind: 'tslcd' } as const;
const link = { id: 'cong-lgsp', from: 'cong', to: 'ndxp', network: 'mang', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [
    {
      name: 'the system has a level',
      model: { applications: [{ ...portal, security: { level: 3 } }], networks: [network], connections: [link] },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'the system has no stated level',
      model: { applications: [portal], networks: [network], connections: [link] },
      findings: [{ messageId: 'noLevel', at: '/applications/0/security/level' }],
    },
    {
      name: 'the network itself is an end',
      model: {
        applications: [portal],
        connections: [{ id: 'cong-mang', from: 'cong', to: 'tslcd-quoc-gia', lifecycle: 'operating' }],
      },
      findings: [{ messageId: 'noLevel', at: '/applications/0/security/level' }],
    },
    {
      name: 'the system is not described',
      model: { networks: [network], connections: [link] },
      findings: [{ messageId: 'noLevel', at: '/connections/0' }],
    },
    {
      name: 'the network is not stated',
      model: {
        applications: [portal],
        connections: [{ id: 'cong-lgsp', from: 'cong', to: 'ndxp', lifecycle: 'operating' }],
      },
      findings: [{ messageId: 'unstated', at: '/connections/0/network' }],
    },
  ],
  notApplicable: [
    {
      name: 'another network',
      model: {
        applications: [portal],
        networks: [{ ...network, kind: 'internet' }],
        connections: [link],
      },
    },
    {
      name: 'both ends are national',
      model: { networks: [network], connections: [{ ...link, from: 'csdlqg-dan-cu' }] },
    },
    { name: 'the link is absent', model: { networks: [network], connections: [{ ...link, lifecycle: 'absent' }] } },
  ],
});
