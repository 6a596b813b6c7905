import rule from '#rules/business/service-without-function';
import { testRule } from '../../../kit/rule-tester.ts';

const service = { id: 'cap-phep-xay-dung', name: 'Cấp giấy phép xây dựng' } as const;

testRule(rule, {
  valid: [
    {
      name: 'it is stated',
      model: {
        functions: [{ id: 'xay-dung', name: 'Quản lý xây dựng' }],
        services: [{ ...service, function: 'xay-dung' }],
      },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'it is not stated',
      model: { services: [service] },
      findings: [{ messageId: 'unstated', at: '/services/0/function' }],
    },
  ],
  notApplicable: [
    { name: 'the element is stated as absent', model: { services: [{ ...service, lifecycle: 'absent' }] } },
    {
      name: 'it is stated as not applicable',
      model: { services: [{ ...service, openPoints: [{ property: 'function', state: 'notApplicable' }] }] },
    },
  ],
});
