import rule from '#rules/technology/internet-network-without-ipv6';
import { testRule } from '../../../kit/rule-tester.ts';

const internet = { id: 'internet', name: 'Đường Internet', kind: 'internet' } as const;

testRule(rule, {
  valid: [{ name: 'it does', model: { networks: [{ ...internet, ipv6: true }] } }],
  invalid: [
    {
      name: 'it does not',
      model: { networks: [{ ...internet, ipv6: false }] },
      findings: [{ messageId: 'without', at: '/networks/0/ipv6' }],
    },
  ],
  unstated: [
    {
      name: 'nothing is said',
      model: { networks: [internet] },
      findings: [{ messageId: 'unstated', at: '/networks/0/ipv6' }],
    },
  ],
  notApplicable: [
    { name: 'it is a LAN', model: { networks: [{ ...internet, kind: 'lan', ipv6: false }] } },
    { name: 'it is planned', model: { networks: [{ ...internet, lifecycle: 'planned' }] } },
  ],
});
