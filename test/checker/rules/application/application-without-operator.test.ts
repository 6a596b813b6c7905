import rule from '#rules/application/application-without-operator';
import { testRule } from '../../../kit/rule-tester.ts';

const element = { id: 'qlvb', name: 'Quản lý văn bản' } as const;

testRule(rule, {
  valid: [
    {
      name: 'it is stated',
      model: {
        organisations: [{ id: 'so-tttt', name: 'Sở Thông tin và Truyền thông', level: 'province' }],
        applications: [{ ...element, operator: 'so-tttt' }],
      },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'it is not stated',
      model: { applications: [element] },
      findings: [{ messageId: 'unstated', at: '/applications/0/operator' }],
    },
    {
      name: 'it is stated as undetermined',
      model: { applications: [{ ...element, openPoints: [{ property: 'operator', state: 'undetermined' }] }] },
      findings: [{ messageId: 'unstated', at: '/applications/0/operator' }],
    },
  ],
  notApplicable: [
    { name: 'it is planned', model: { applications: [{ ...element, lifecycle: 'planned' }] } },
    {
      name: 'it does not apply here',
      model: { applications: [{ ...element, openPoints: [{ property: 'operator', state: 'notApplicable' }] }] },
    },
  ],
});
