import rule from '#rules/one-stop/one-stop-not-on-portal';
import { testRule } from '../../../kit/rule-tester.ts';

const oneStop = { id: 'mot-cua', name: 'Một cửa điện tử', role: 'oneStop', lifecycle: 'operating' } as const;
const portal = { id: 'cong-dvc', name: 'Cổng dịch vụ công', role: 'servicePortal', lifecycle: 'operating' } as const;
const link = { id: 'mot-cua-cong', from: 'mot-cua', to: 'cong-dvc' } as const;

testRule(rule, {
  valid: [
    {
      name: 'the link operates',
      model: { applications: [oneStop, portal], connections: [{ ...link, lifecycle: 'operating' }] },
    },
    {
      name: 'the two are one system',
      model: { applications: [{ ...oneStop, role: 'procedureSystem' }] },
    },
  ],
  invalid: [
    {
      name: 'the link is stated as absent',
      model: { applications: [oneStop, portal], connections: [{ ...link, lifecycle: 'absent' }] },
      findings: [{ messageId: 'notConnected', at: '/connections/0/lifecycle' }],
    },
    {
      name: 'the link is planned',
      model: { applications: [oneStop, portal], connections: [{ ...link, lifecycle: 'planned' }] },
      findings: [{ messageId: 'notYet', at: '/connections/0/lifecycle' }],
    },
    {
      name: 'there is no one-stop',
      model: { applications: [{ ...oneStop, lifecycle: 'planned' }, portal] },
      findings: [{ messageId: 'noSystem', at: '/applications/0/lifecycle' }],
    },
  ],
  unstated: [
    {
      name: 'the merged system is only a pilot',
      model: { applications: [{ ...oneStop, role: 'procedureSystem', lifecycle: 'pilot' }] },
      findings: [{ messageId: 'unstated', at: '/connections' }],
    },
    {
      name: 'no link is stated',
      model: { applications: [oneStop, portal] },
      findings: [{ messageId: 'unstated', at: '/connections' }],
    },
  ],
});
