import rule from '#rules/document/responsibilities-not-stated';
import { testRule } from '../../../kit/rule-tester.ts';

testRule(rule, {
  valid: [
    {
      name: 'it is stated',
      model: {
        document: { responsibilities: [{ role: 'lead', text: 'Sở Thông tin và Truyền thông chủ trì, hướng dẫn.' }] },
      },
    },
  ],
  invalid: [],
  unstated: [
    { name: 'it is not stated', model: {}, findings: [{ messageId: 'unstated', at: '/document/responsibilities' }] },
    {
      name: 'it is undetermined',
      model: { document: { openPoints: [{ property: 'responsibilities', state: 'undetermined' }] } },
      findings: [{ messageId: 'unstated', at: '/document/responsibilities' }],
    },
  ],
  notApplicable: [
    {
      name: 'it is stated as not applicable',
      model: { document: { openPoints: [{ property: 'responsibilities', state: 'notApplicable' }] } },
    },
  ],
});
