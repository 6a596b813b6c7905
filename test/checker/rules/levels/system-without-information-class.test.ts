import rule from '#rules/levels/system-without-information-class';
import { testRule } from '../../../kit/rule-tester.ts';

const portal = { id: 'cong', name: 'Cổng dịch vụ công', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [
    { name: 'it is stated', model: { applications: [{ ...portal, security: { informationClasses: ['personal'] } }] } },
  ],
  invalid: [],
  unstated: [
    {
      name: 'nothing is stated',
      model: { applications: [portal] },
      findings: [{ messageId: 'unstated', at: '/applications/0/security/informationClasses' }],
    },
    {
      name: 'it is stated as undetermined',
      model: {
        applications: [
          { ...portal, security: { openPoints: [{ property: 'informationClasses', state: 'undetermined' }] } },
        ],
      },
      findings: [{ messageId: 'unstated', at: '/applications/0/security/informationClasses' }],
    },
  ],
  notApplicable: [
    {
      name: 'it is stated as not applicable',
      model: {
        applications: [
          { ...portal, security: { openPoints: [{ property: 'informationClasses', state: 'notApplicable' }] } },
        ],
      },
    },
    { name: 'the system does not exist', model: { applications: [{ ...portal, lifecycle: 'absent' }] } },
  ],
});
