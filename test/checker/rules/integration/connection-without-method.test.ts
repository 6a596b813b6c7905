import rule from '#rules/integration/connection-without-method';
import { testRule } from '../../../kit/rule-tester.ts';

const oneStop = { id: 'mot-cua', name: 'Một cửa điện tử', role: 'oneStop', lifecycle: 'operating' } as const;
const link = { id: 'mot-cua-dan-cu', from: 'mot-cua', to: 'csdlqg-dan-cu', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [
    {
      name: 'it is stated',
      model: { applications: [oneStop], connections: [{ ...link, method: 'online' }] },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'it is not stated',
      model: { applications: [oneStop], connections: [link] },
      findings: [{ messageId: 'unstated', at: '/connections/0/method' }],
    },
    {
      name: 'it is stated as undetermined',
      model: {
        applications: [oneStop],
        connections: [{ ...link, openPoints: [{ property: 'method', state: 'undetermined' }] }],
      },
      findings: [{ messageId: 'unstated', at: '/connections/0/method' }],
    },
    {
      name: 'the channel says it',
      model: {
        applications: [{ id: 'ud', name: 'Ứng dụng' }],
        connections: [{ id: 'k', from: 'ud', to: 'csdlqg-dan-cu', lifecycle: 'operating', channel: 'package' }],
      },
      findings: [{ messageId: 'unstated', at: '/connections/0/method' }],
    },
  ],
  notApplicable: [
    {
      name: 'the link is planned',
      model: { applications: [oneStop], connections: [{ ...link, lifecycle: 'planned' }] },
    },
    {
      name: 'it does not apply to this link',
      model: {
        applications: [oneStop],
        connections: [{ ...link, openPoints: [{ property: 'method', state: 'notApplicable' }] }],
      },
    },
    {
      name: 'it is a link to the integration platform',
      model: { applications: [oneStop], connections: [{ ...link, to: 'ndxp' }] },
    },
  ],
});
