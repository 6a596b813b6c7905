import rule from '#rules/levels/system-without-type';
import { testRule } from '../../../kit/rule-tester.ts';

const portal = { id: 'cong', name: 'Cổng dịch vụ công', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [{ name: 'it is stated', model: { applications: [{ ...portal, security: { type: 'internal' } }] } }],
  invalid: [],
  unstated: [
    {
      name: 'nothing is stated',
      model: { applications: [portal] },
      findings: [{ messageId: 'unstated', at: '/applications/0/security/type' }],
    },
    {
      name: 'it is stated as undetermined',
      model: { applications: [{ ...portal, security: { openPoints: [{ property: 'type', state: 'undetermined' }] } }] },
      findings: [{ messageId: 'unstated', at: '/applications/0/security/type' }],
    },
  ],
  notApplicable: [
    {
      name: 'it is stated as not applicable',
      model: {
        applications: [{ ...portal, security: { openPoints: [{ property: 'type', state: 'notApplicable' }] } }],
      },
    },
    { name: 'the system does not exist', model: { applications: [{ ...portal, lifecycle: 'absent' }] } },
  ],
});
