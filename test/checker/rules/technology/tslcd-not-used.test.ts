import rule from '#rules/technology/tslcd-not-used';
import { testRule } from '../../../kit/rule-tester.ts';

const tslcd = { id: 'tslcd', name: 'Mạng TSLCD', kind: 'tslcd', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [{ name: 'it is the base transport', model: { networks: [{ ...tslcd, inUse: true }] } }],
  invalid: [
    {
      name: 'it is there and not used',
      model: { networks: [{ ...tslcd, inUse: false }] },
      findings: [{ messageId: 'broken', at: '/networks/0/inUse' }],
    },
    {
      name: 'it is not there',
      model: { networks: [{ ...tslcd, lifecycle: 'absent' }] },
      findings: [{ messageId: 'noSystem', at: '/networks/0/lifecycle' }],
    },
  ],
  unstated: [
    {
      name: 'whether it is used is not stated',
      model: { networks: [tslcd] },
      findings: [{ messageId: 'unstated', at: '/networks/0/inUse' }],
    },
    {
      name: 'only the Internet is listed',
      model: { networks: [{ ...tslcd, kind: 'internet', inUse: true }] },
      findings: [{ messageId: 'unstated', at: '/networks' }],
    },
    {
      name: 'a connection in operation runs on it',
      model: {
        networks: [{ id: 'm', name: 'Mạng TSLCD', kind: 'tslcd', lifecycle: 'operating' }],
        applications: [{ id: 'ud', name: 'Ứng dụng' }],
        connections: [{ id: 'k', from: 'ud', to: 'csdlqg-dan-cu', lifecycle: 'operating', network: 'm' }],
      },
      findings: [{ messageId: 'unstated', at: '/networks/0/inUse' }],
    },
  ],
});
