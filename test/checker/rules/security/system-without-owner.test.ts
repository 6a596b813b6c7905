import rule from '#rules/security/system-without-owner';
import { testRule } from '../../../kit/rule-tester.ts';

const portal = { id: 'cong', name: 'Cổng dịch vụ công', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [{ name: 'the owner is stated', model: { applications: [{ ...portal, owner: 'ubnd-tinh' }] } }],
  invalid: [],
  unstated: [
    {
      name: 'no owner is stated',
      model: { applications: [portal] },
      findings: [{ messageId: 'unstated', at: '/applications/0/owner' }],
    },
  ],
  notApplicable: [{ name: 'it does not exist', model: { applications: [{ ...portal, lifecycle: 'absent' }] } }],
});
