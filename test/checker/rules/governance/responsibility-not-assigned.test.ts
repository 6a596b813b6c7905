import rule from '#rules/governance/responsibility-not-assigned';
import { testRule } from '../../../kit/rule-tester.ts';

const parameters = { roles: ['finance', 'planning'] } as const;

testRule(rule, {
  valid: [
    {
      name: 'each role has its task',
      parameters,
      model: { document: { responsibilities: [{ role: 'planning' }, { role: 'lead' }, { role: 'finance' }] } },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'one role has none',
      parameters,
      model: { document: { responsibilities: [{ role: 'finance' }] } },
      findings: [
        {
          messageId: 'unstated',
          at: '/document/responsibilities',
          says: 'Phần tổ chức triển khai chưa nêu trách nhiệm của: kế hoạch và đầu tư.',
        },
      ],
    },
    {
      name: 'no responsibilities are stated',
      parameters,
      model: {},
      findings: [{ messageId: 'unstated', at: '/document/responsibilities' }],
    },
  ],
});
