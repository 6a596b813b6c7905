import rule from '#rules/document/scope-not-stated';
import { testRule } from '../../../kit/rule-tester.ts';

testRule(rule, {
  valid: [
    { name: 'levels are stated', model: { document: { scope: { levels: ['province', 'district', 'commune'] } } } },
    { name: 'it is stated in words', model: { document: { scope: { text: 'Các cơ quan nhà nước của tỉnh.' } } } },
  ],
  invalid: [],
  unstated: [
    { name: 'no scope is stated', model: {}, findings: [{ messageId: 'unstated', at: '/document/scope' }] },
    {
      name: 'the scope says nothing',
      model: { document: { scope: { levels: [] } } },
      findings: [{ messageId: 'unstated', at: '/document/scope' }],
    },
  ],
  notApplicable: [
    {
      name: 'it is stated as not applicable',
      model: { document: { openPoints: [{ property: 'scope', state: 'notApplicable' }] } },
    },
  ],
});
