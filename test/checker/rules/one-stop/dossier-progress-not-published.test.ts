import rule from '#rules/one-stop/dossier-progress-not-published';
import { testRule } from '../../../kit/rule-tester.ts';

const oneStop = { id: 'mot-cua', name: 'Một cửa điện tử', role: 'oneStop', lifecycle: 'operating' } as const;
const committee = { id: 'ubnd-tinh', name: 'Ủy ban nhân dân tỉnh', level: 'province' } as const;
const link = { id: 'tien-do', from: 'mot-cua', to: 'cong-thong-tin-dien-tu-chinh-phu' } as const;

testRule(rule, {
  valid: [
    {
      name: 'the one-stop sends the progress',
      model: { applications: [oneStop], connections: [{ ...link, lifecycle: 'operating' }] },
    },
    {
      name: 'the province sends it, no system is named',
      model: {
        organisations: [committee],
        connections: [{ ...link, from: 'ubnd-tinh', lifecycle: 'operating' }],
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
      name: 'the link is planned',
      model: { applications: [oneStop], connections: [{ ...link, lifecycle: 'planned' }] },
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
      name: 'no link is stated',
      model: { applications: [oneStop] },
      findings: [{ messageId: 'unstated', at: '/connections' }],
    },
  ],
});
