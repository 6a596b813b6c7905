import rule from '#rules/document/principles-not-stated';
import { testRule } from '../../../kit/rule-tester.ts';

testRule(rule, {
  valid: [
    {
      name: 'it is stated',
      model: { document: { principles: [{ text: 'Dữ liệu tạo lập một lần, dùng chung nhiều lần.' }] } },
    },
  ],
  invalid: [],
  unstated: [
    { name: 'it is not stated', model: {}, findings: [{ messageId: 'unstated', at: '/document/principles' }] },
    {
      name: 'it is undetermined',
      model: { document: { openPoints: [{ property: 'principles', state: 'undetermined' }] } },
      findings: [{ messageId: 'unstated', at: '/document/principles' }],
    },
  ],
  notApplicable: [
    {
      name: 'it is stated as not applicable',
      model: { document: { openPoints: [{ property: 'principles', state: 'notApplicable' }] } },
    },
  ],
});
