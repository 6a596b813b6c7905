import rule from '#rules/business/service-without-application';
import { testRule } from '../../../kit/rule-tester.ts';

const service = { id: 'cap-phep-xay-dung', name: 'Cấp giấy phép xây dựng' } as const;

testRule(rule, {
  valid: [
    {
      name: 'it is stated',
      model: {
        applications: [{ id: 'mot-cua', name: 'Một cửa điện tử', role: 'oneStop' }],
        services: [{ ...service, applications: ['mot-cua'] }],
      },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'it is not stated',
      model: { services: [service] },
      findings: [{ messageId: 'unstated', at: '/services/0/applications' }],
    },
  ],
  notApplicable: [
    { name: 'the element is stated as absent', model: { services: [{ ...service, lifecycle: 'absent' }] } },
    {
      name: 'it is stated as not applicable',
      model: { services: [{ ...service, openPoints: [{ property: 'applications', state: 'notApplicable' }] }] },
    },
  ],
});
