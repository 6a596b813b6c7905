import rule from '#rules/document/gaps-not-analysed';
import { testRule } from '../../../kit/rule-tester.ts';

testRule(rule, {
  valid: [
    {
      name: 'it is stated',
      model: { gaps: [{ id: 'chua-co-lgsp', name: 'Chưa có nền tảng tích hợp', domain: 'application' }] },
    },
  ],
  invalid: [],
  unstated: [{ name: 'it is not stated', model: {}, findings: [{ messageId: 'unstated', at: '/gaps' }] }],
  notApplicable: [
    { name: 'it is stated as not applicable', model: { openPoints: [{ property: 'gaps', state: 'notApplicable' }] } },
  ],
});
