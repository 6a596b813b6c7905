import rule from '#rules/document/objectives-not-stated';
import { testRule } from '../../../kit/rule-tester.ts';

testRule(rule, {
  valid: [
    {
      name: 'it is stated',
      model: { document: { objectives: [{ text: 'Hoàn thiện nền tảng dùng chung.', due: '2025' }] } },
    },
  ],
  invalid: [],
  unstated: [
    { name: 'it is not stated', model: {}, findings: [{ messageId: 'unstated', at: '/document/objectives' }] },
    {
      name: 'it is undetermined',
      model: { document: { openPoints: [{ property: 'objectives', state: 'undetermined' }] } },
      findings: [{ messageId: 'unstated', at: '/document/objectives' }],
    },
  ],
  notApplicable: [
    {
      name: 'it is stated as not applicable',
      model: { document: { openPoints: [{ property: 'objectives', state: 'notApplicable' }] } },
    },
  ],
});
