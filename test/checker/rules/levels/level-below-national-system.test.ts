import rule from '#rules/levels/level-below-national-system';
import { testRule } from '../../../kit/rule-tester.ts';

const portal = { id: 'cong', name: 'Cổng dịch vụ công', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [
    {
      name: 'level 4',
      model: { applications: [{ ...portal, security: { serves: 'nation', nonStop: true, level: 4 } }] },
    },
  ],
  invalid: [
    {
      name: 'level 3',
      model: { applications: [{ ...portal, security: { serves: 'nation', nonStop: true, level: 3 } }] },
      findings: [{ messageId: 'tooLow', at: '/applications/0/security/level' }],
    },
  ],
  unstated: [
    {
      name: 'level not stated',
      model: { applications: [{ ...portal, security: { serves: 'nation', nonStop: true } }] },
      findings: [{ messageId: 'noLevel', at: '/applications/0/security/level' }],
    },
    {
      name: 'whom it serves is not stated',
      model: { applications: [portal] },
      findings: [{ messageId: 'unstated', at: '/applications/0/security/serves' }],
    },
    {
      name: 'whether it may stop is not stated',
      model: { applications: [{ ...portal, security: { serves: 'nation' } }] },
      findings: [{ messageId: 'unstated', at: '/applications/0/security/nonStop' }],
    },
  ],
  notApplicable: [
    { name: 'it serves the province', model: { applications: [{ ...portal, security: { serves: 'province' } }] } },
    { name: 'it may stop', model: { applications: [{ ...portal, security: { nonStop: false } }] } },
  ],
});
