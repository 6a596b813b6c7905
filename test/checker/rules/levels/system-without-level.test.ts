import rule from '#rules/levels/system-without-level';
import { testRule } from '../../../kit/rule-tester.ts';

const dataCentre = { id: 'ttdl', name: 'Trung tâm dữ liệu', kind: 'dataCentre', lifecycle: 'operating' } as const;
const internet = { id: 'net', name: 'Internet', kind: 'internet', lifecycle: 'operating' } as const;
const portal = { id: 'cong', name: 'Cổng dịch vụ công', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [
    { name: 'it is stated', model: { applications: [{ ...portal, security: { level: 3 } }] } },
    { name: 'a data centre has one', model: { facilities: [{ ...dataCentre, security: { level: 3 } }] } },
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
        { messageId: 'unstated', at: '/facilities/0/security/level' },
        { messageId: 'unstated', at: '/networks/0/security/level' },
      ],
    },
    {
      name: 'nothing is stated',
      model: { applications: [portal] },
      findings: [{ messageId: 'unstated', at: '/applications/0/security/level' }],
    },
    {
      name: 'it is stated as undetermined',
      model: {
        applications: [{ ...portal, security: { openPoints: [{ property: 'level', state: 'undetermined' }] } }],
      },
      findings: [{ messageId: 'unstated', at: '/applications/0/security/level' }],
    },
  ],
  notApplicable: [
    {
      name: 'it is stated as not applicable',
      model: {
        applications: [{ ...portal, security: { openPoints: [{ property: 'level', state: 'notApplicable' }] } }],
      },
    },
    { name: 'an Internet line is the carrier’s', model: { networks: [internet] } },
    { name: 'the system does not exist', model: { applications: [{ ...portal, lifecycle: 'absent' }] } },
  ],
});
