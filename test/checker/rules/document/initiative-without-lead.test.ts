import rule from '#rules/document/initiative-without-lead';
import { testRule } from '../../../kit/rule-tester.ts';

const initiative = { id: 'xay-dung-lgsp', name: 'Xây dựng LGSP' } as const;

testRule(rule, {
  valid: [
    {
      name: 'it is stated',
      model: {
        organisations: [{ id: 'so-tttt', name: 'Sở Thông tin và Truyền thông', level: 'province' }],
        initiatives: [{ ...initiative, lead: 'so-tttt' }],
      },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'it is not stated',
      model: { initiatives: [initiative] },
      findings: [{ messageId: 'unstated', at: '/initiatives/0/lead' }],
    },
  ],
  notApplicable: [
    {
      name: 'it is stated as not applicable',
      model: { initiatives: [{ ...initiative, openPoints: [{ property: 'lead', state: 'notApplicable' }] }] },
    },
  ],
});
