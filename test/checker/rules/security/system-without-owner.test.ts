import rule from '#rules/security/system-without-owner';
import { testRule } from '../../../kit/rule-tester.ts';

const dataCentre = { id: 'ttdl', name: 'Trung tâm dữ liệu', kind: 'dataCentre', lifecycle: 'operating' } as const;
const internet = { id: 'net', name: 'Internet', kind: 'internet', lifecycle: 'operating' } as const;
const portal = { id: 'cong', name: 'Cổng dịch vụ công', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [
    { name: 'the owner is stated', model: { applications: [{ ...portal, owner: 'ubnd-tinh' }] } },
    { name: 'a data centre has one', model: { facilities: [{ ...dataCentre, owner: 'ubnd-tinh' }] } },
  ],
  invalid: [],
  unstated: [
    {
      name: 'infrastructure is an information system too',
      model: {
        facilities: [dataCentre],
        networks: [{ id: 'wan', name: 'Mạng diện rộng', kind: 'wan', lifecycle: 'operating' }],
      },
      findings: [
        { messageId: 'unstated', at: '/facilities/0/owner' },
        { messageId: 'unstated', at: '/networks/0/owner' },
      ],
    },
    {
      name: 'no owner is stated',
      model: { applications: [portal] },
      findings: [{ messageId: 'unstated', at: '/applications/0/owner' }],
    },
  ],
  notApplicable: [
    { name: 'it does not exist', model: { applications: [{ ...portal, lifecycle: 'absent' }] } },
    { name: 'an Internet line is the carrier’s', model: { networks: [internet] } },
  ],
});
