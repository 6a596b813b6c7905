import rule from '#rules/governance/ict-unit-not-named';
import { testRule } from '../../../kit/rule-tester.ts';

const department = { id: 'so-tttt', name: 'Sở Thông tin và Truyền thông', level: 'province' } as const;

testRule(rule, {
  valid: [{ name: 'a unit has the role', model: { organisations: [{ ...department, roles: ['ictUnit'] }] } }],
  invalid: [],
  unstated: [
    {
      name: 'no organisation has the role',
      model: { organisations: [department] },
      findings: [{ messageId: 'unstated', at: '/organisations' }],
    },
  ],
});
