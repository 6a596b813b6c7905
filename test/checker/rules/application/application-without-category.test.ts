import rule from '#rules/application/application-without-category';
import { testRule } from '../../../kit/rule-tester.ts';

const element = { id: 'qlvb', name: 'Quản lý văn bản' } as const;

testRule(rule, {
  valid: [{ name: 'it is stated', model: { applications: [{ ...element, category: 'shared' }] } }],
  invalid: [],
  unstated: [
    {
      name: 'it is not stated',
      model: { applications: [element] },
      findings: [{ messageId: 'unstated', at: '/applications/0/category' }],
    },
    {
      name: 'it is stated as undetermined',
      model: { applications: [{ ...element, openPoints: [{ property: 'category', state: 'undetermined' }] }] },
      findings: [{ messageId: 'unstated', at: '/applications/0/category' }],
    },
  ],
  notApplicable: [
    { name: 'it is planned', model: { applications: [{ ...element, lifecycle: 'planned' }] } },
    {
      name: 'it does not apply here',
      model: { applications: [{ ...element, openPoints: [{ property: 'category', state: 'notApplicable' }] }] },
    },
  ],
});
