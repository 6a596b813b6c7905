import rule from '#rules/one-stop/portal-not-on-lgsp';
import { testRule } from '../../../kit/rule-tester.ts';

const portal = { id: 'cong-dvc', name: 'Cổng dịch vụ công', role: 'servicePortal', lifecycle: 'operating' } as const;
const lgsp = { id: 'lgsp', name: 'LGSP', role: 'lgsp', lifecycle: 'operating' } as const;
const link = { id: 'cong-lgsp', from: 'cong-dvc', to: 'lgsp' } as const;

testRule(rule, {
  valid: [
    {
      name: 'the portal is connected to the LGSP',
      model: { applications: [portal], platforms: [lgsp], connections: [{ ...link, lifecycle: 'operating' }] },
    },
    {
      name: 'its link to a national database passes NDXP',
      model: {
        applications: [portal],
        connections: [
          { id: 'cong-dan-cu', from: 'cong-dvc', to: 'csdlqg-dan-cu', via: ['ndxp'], lifecycle: 'operating' },
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'the link is stated as absent',
      model: { applications: [portal], platforms: [lgsp], connections: [{ ...link, lifecycle: 'absent' }] },
      findings: [{ messageId: 'notConnected', at: '/connections/0/lifecycle' }],
    },
    {
      name: 'the link is planned',
      model: { applications: [portal], platforms: [lgsp], connections: [{ ...link, lifecycle: 'planned' }] },
      findings: [{ messageId: 'notYet', at: '/connections/0/lifecycle' }],
    },
    {
      name: 'there is no portal',
      model: { applications: [{ ...portal, lifecycle: 'absent' }], platforms: [lgsp] },
      findings: [{ messageId: 'noSystem', at: '/applications/0/lifecycle' }],
    },
  ],
  unstated: [
    {
      name: 'no link is stated',
      model: { applications: [portal], platforms: [lgsp] },
      findings: [{ messageId: 'unstated', at: '/connections' }],
    },
  ],
});
