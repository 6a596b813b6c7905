import rule from '#rules/business/function-without-owner';
import { testRule } from '../../../kit/rule-tester.ts';

const work = { id: 'cap-phep', name: 'Cấp phép xây dựng' } as const;

testRule(rule, {
  valid: [
    {
      name: 'it is stated',
      model: {
        organisations: [{ id: 'so-tttt', name: 'Sở Thông tin và Truyền thông', level: 'province' }],
        functions: [{ ...work, owner: 'so-tttt' }],
      },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'it is not stated',
      model: { functions: [work] },
      findings: [{ messageId: 'unstated', at: '/functions/0/owner' }],
    },
  ],
  notApplicable: [
    { name: 'the element is stated as absent', model: { functions: [{ ...work, lifecycle: 'absent' }] } },
    {
      name: 'it is stated as not applicable',
      model: { functions: [{ ...work, openPoints: [{ property: 'owner', state: 'notApplicable' }] }] },
    },
  ],
});
