import rule from '#rules/one-stop/business-database-not-reached';
import { testRule } from '../../../kit/rule-tester.ts';

const system = { id: 'he-thong', name: 'Hệ thống của tỉnh', role: 'servicePortal', lifecycle: 'operating' } as const;
const link = { id: 'ket-noi', from: 'he-thong', to: 'csdlqg-dang-ky-doanh-nghiep' } as const;
const lgsp = { id: 'lgsp', name: 'LGSP', role: 'lgsp', lifecycle: 'operating' } as const;
const toLgsp = { id: 'he-thong-lgsp', from: 'he-thong', to: 'lgsp', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [
    {
      name: 'the link operates',
      model: { applications: [system], connections: [{ ...link, lifecycle: 'operating' }] },
    },
    {
      name: 'the way leads through the LGSP',
      model: {
        applications: [system],
        platforms: [lgsp],
        connections: [toLgsp, { ...link, from: 'lgsp', lifecycle: 'operating' }],
      },
    },
  ],
  invalid: [
    {
      name: 'the link is stated as absent',
      model: { applications: [system], connections: [{ ...link, lifecycle: 'absent' }] },
      findings: [{ messageId: 'notConnected', at: '/connections/0/lifecycle' }],
    },
    {
      name: 'the link is planned',
      model: { applications: [system], connections: [{ ...link, lifecycle: 'planned' }] },
      findings: [{ messageId: 'notYet', at: '/connections/0/lifecycle' }],
    },
    {
      name: 'there is no such system',
      model: { applications: [{ ...system, lifecycle: 'absent' }] },
      findings: [{ messageId: 'noSystem', at: '/applications/0/lifecycle' }],
    },
  ],
  unstated: [
    {
      name: 'no connection is stated',
      model: { applications: [system] },
      findings: [{ messageId: 'unstated', at: '/connections' }],
    },
    {
      name: 'the state of the second leg is not stated',
      model: { applications: [system], platforms: [lgsp], connections: [toLgsp, { ...link, from: 'lgsp' }] },
      findings: [{ messageId: 'unstated', at: '/connections/1/lifecycle' }],
    },
  ],
});
