import rule from '#rules/technology/system-without-hosting';
import { testRule } from '../../../kit/rule-tester.ts';

const element = { id: 'qlvb', name: 'Quản lý văn bản' } as const;

testRule(rule, {
  valid: [
    {
      name: 'it is stated',
      model: {
        facilities: [{ id: 'ttdl', name: 'Trung tâm dữ liệu', kind: 'dataCentre' }],
        applications: [{ ...element, hosting: 'ttdl' }],
      },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'it is not stated',
      model: { applications: [element] },
      findings: [{ messageId: 'unstated', at: '/applications/0/hosting' }],
    },
    {
      name: 'it is stated as undetermined',
      model: { applications: [{ ...element, openPoints: [{ property: 'hosting', state: 'undetermined' }] }] },
      findings: [{ messageId: 'unstated', at: '/applications/0/hosting' }],
    },
  ],
  notApplicable: [
    { name: 'it is planned', model: { applications: [{ ...element, lifecycle: 'planned' }] } },
    {
      name: 'it does not apply here',
      model: { applications: [{ ...element, openPoints: [{ property: 'hosting', state: 'notApplicable' }] }] },
    },
  ],
});
