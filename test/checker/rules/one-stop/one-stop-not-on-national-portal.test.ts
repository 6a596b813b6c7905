import rule from '#rules/one-stop/one-stop-not-on-national-portal';
import { testRule } from '../../../kit/rule-tester.ts';

const oneStop = { id: 'mot-cua', name: 'Một cửa điện tử', role: 'oneStop', lifecycle: 'operating' } as const;
const portal = { id: 'cong-dvc', name: 'Cổng dịch vụ công', role: 'servicePortal', lifecycle: 'operating' } as const;
const link = { id: 'mot-cua-quoc-gia', from: 'mot-cua', to: 'cong-dich-vu-cong-quoc-gia' } as const;

testRule(rule, {
  valid: [
    {
      name: 'the link operates',
      model: { applications: [oneStop], connections: [{ ...link, lifecycle: 'operating' }] },
    },
    {
      name: 'it is connected through the provincial portal',
      model: {
        applications: [oneStop, portal],
        connections: [
          { id: 'mot-cua-cong', from: 'mot-cua', to: 'cong-dvc', lifecycle: 'operating' },
          { ...link, from: 'cong-dvc', lifecycle: 'operating' },
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'the link is stated as absent',
      model: { applications: [oneStop], connections: [{ ...link, lifecycle: 'absent' }] },
      findings: [{ messageId: 'notConnected', at: '/connections/0/lifecycle' }],
    },
    {
      name: 'the link is being built',
      model: { applications: [oneStop], connections: [{ ...link, lifecycle: 'building' }] },
      findings: [{ messageId: 'notYet', at: '/connections/0/lifecycle' }],
    },
    {
      name: 'there is no one-stop',
      model: { applications: [{ ...oneStop, lifecycle: 'absent' }] },
      findings: [{ messageId: 'noSystem', at: '/applications/0/lifecycle' }],
    },
  ],
  unstated: [
    {
      name: 'only the portal is stated to be connected',
      model: { applications: [oneStop, portal], connections: [{ ...link, from: 'cong-dvc', lifecycle: 'operating' }] },
      findings: [{ messageId: 'unstated', at: '/connections' }],
    },
  ],
});
